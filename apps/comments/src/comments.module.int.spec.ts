import { CommentsUnderTest, ids, MODERATOR, reader } from './comments-under-test.spec.js';
import type { CommentVersion, Discussion } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const ADA = reader('ada', 'Ada');

describe('the comments service', () => {
  let sut: CommentsUnderTest;

  beforeAll(async () => {
    sut = await CommentsUnderTest.start();
  });

  afterAll(() => sut.stop());

  const post = (article: string, body: object, caller = ADA) =>
    sut.send<CommentVersion>('POST', `/v1/articles/${article}/comments`, { body, caller });
  const list = (article: string) => sut.send<Discussion>('GET', `/v1/articles/${article}/comments`);

  it('publishes each step of a comment’s life, its words in the erasable topic only', async () => {
    const article = await sut.article();
    const { body: comment } = await post(article, { text: 'A secret <b>opinion</b>' });
    await sut.send('POST', `/v1/comments/${comment.id}/reject`, { caller: MODERATOR, body: { reason: 'rude' } });
    await sut.send('POST', `/v1/comments/${comment.id}/restore`, { caller: MODERATOR, body: { reason: 'a quote' } });
    await sut.send('DELETE', `/v1/comments/${comment.id}`, { caller: ADA });

    const facts = await sut.records('news.comment', article, 4);
    expect(facts.map(({ headers }) => [headers['ce_type'], headers['ce_aggregateversion']])).toEqual([
      ['news.comment.posted.v1', '1'],
      ['news.comment.rejected.v1', '2'],
      ['news.comment.restored.v1', '3'],
      ['news.comment.deleted.v1', '4'],
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/secret|"Ada"/);
    expect(facts[1]?.value).toContain('rude');

    const words = await sut.records('news.comment-content', comment.id, 2);
    expect(words.map(({ headers, value }) => [headers['ce_aggregateversion'], value])).toEqual([
      ['1', expect.stringContaining('A secret <b>opinion</b>') as string],
      ['4', null],
    ]);
  });

  it('takes a comment on an article that was published this very moment, 200 times one after the other', async () => {
    const statuses: number[] = [];
    for (let number = 10_001; number <= 10_200; number += 1) {
      const article = { id: ids.next(), number, slugs: [`race-${number}`] };
      await sut.announce(
        ['created', 1, { ...article, status: 'draft' }],
        ['published', 2, { ...article, status: 'published' }],
      );
      statuses.push((await post(article.id, { text: 'First!' })).status);
    }
    expect(statuses).toEqual(statuses.map(() => 201));
  }, 60_000);

  it('says that it does not know an article yet, and when to retry', async () => {
    for (const article of [ids.next(), '999999', 'unknown-article']) {
      for (const answer of [await post(article, { text: 'Anybody?' }), await list(article)]) {
        expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
          503,
          'ARTICLE_NOT_KNOWN_YET',
          '1',
        ]);
      }
    }
  });

  it('closes the discussion of an article that is withdrawn, and opens it again', async () => {
    const id = await sut.article();
    const { body: comment } = await post(id, { text: 'Still here' });
    await sut.announce(['unpublished', 2, { id, status: 'unpublished', slugs: [`withdrawn-${id.slice(-5)}`] }]);
    await until(async () => (await list(id)).status === 404);
    expect((await post(id, { text: 'Hello?' })).body.code).toBe('ARTICLE_NOT_FOUND');
    expect((await sut.send('GET', `/v1/comments/${comment.id}/replies`)).body.code).toBe('COMMENT_NOT_FOUND');
    await sut.announce(['published', 3, { id, status: 'published' }]);
    expect((await until(async () => (await list(id)).body.items)).map((one) => one.id)).toEqual([comment.id]);
  });

  it('keeps drafts’ discussions closed', async () => {
    const id = ids.next();
    await sut.announce(['created', 1, { id, status: 'draft', number: 77_777 }]);
    expect((await list(id)).body.code).toBe('ARTICLE_NOT_KNOWN_YET');
    expect((await post('77777', { text: 'Too early' })).status).toBe(503);
    await sut.announce(['unpublished', 2, { id, status: 'unpublished', number: 77_777 }]);
    await until(async () => (await list(id)).body.code === 'ARTICLE_NOT_FOUND');
    expect((await post('77777', { text: 'Too late' })).status).toBe(404);
  });
});
