import type { AnswerOf, Chosen, RequestOf } from '#api-operation.js';
import type { BroadsheetClient } from '#broadsheet.client.js';

/** What the compiler says is the test: each of these lines fails the type check where the types are wrong. */
async function checked(client: BroadsheetClient): Promise<void> {
  const edit: RequestOf<'editArticle'> = { path: { article: 'a' }, body: { tags: null }, ifMatch: { version: 1 } };
  // @ts-expect-error a change names its version
  await client.call('editArticle', { path: { article: 'a' }, body: {} });
  // @ts-expect-error there is no such operation
  await client.call('getBoat', {});
  // @ts-expect-error this one requires what it reads
  await client.call('getArticle');
  // @ts-expect-error it comes whole
  client.each('listTrending', {});
  // @ts-expect-error there is nothing to be said of an account without saying something
  await client.call('signUp', {});
  await client.call('pinArticle', { path: { article: 'a', pinned: 'b' } });
  await client.call('pinArticle', { path: { article: 'a', pinned: 'b' }, body: { until: '2026-02-08T06:00:00Z' } });
  // @ts-expect-error a pin has no such member
  await client.call('pinArticle', { path: { article: 'a', pinned: 'b' }, body: { colour: 'red' } });
  const { id, title } = (await client.call('listArticles', { query: { fields: ['title'] } })).items[0] ?? {};
  // @ts-expect-error it was not asked for
  const { slug } = (await client.call('listArticles', { query: { fields: ['title'] } })).items[0] ?? {};
  // @ts-expect-error an article has no such member
  await client.call('listArticles', { query: { fields: ['colour'] } });
  const read = await client.reply('getArticle', { path: { article: 'a' }, ifNoneMatch: '"1"' });
  const version: number | undefined = read.status === 304 ? undefined : read.body?.article.version;
  for await (const comment of client.each('listComments', { path: { article: 'a' } })) void comment.text;
  void [edit, id, title, slug, version];
}

describe('the types of operations', () => {
  it('hold at compile time', () => {
    const nothing: AnswerOf<'endSession'> = undefined;
    const chosen: Chosen<{ items: { id: number; a: string; b: string }[]; next: null }, 'a'> = {
      items: [{ id: 1, a: '' }],
      next: null,
    };
    expect([nothing, chosen.items, typeof checked]).toEqual([undefined, [{ id: 1, a: '' }], 'function']);
  });
});
