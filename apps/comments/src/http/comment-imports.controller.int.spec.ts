import { CommentsUnderTest, ids, IMPORTER, MODERATOR } from '#comments-under-test.spec.js';
import type { CommentImportResult, DeclaredCountsResult, Discussion } from '@broadsheet/contracts';

const item = (article: string, sourceId: string, given: object = {}) => ({
  ...{ sourceId, article, provider: 'wordpress', authorName: 'Carl', text: `Words of ${sourceId}` },
  postedAt: '2019-05-06T07:08:09Z',
  ...given,
});

describe('CommentImportsController', () => {
  let sut: CommentsUnderTest;

  beforeAll(async () => {
    sut = await CommentsUnderTest.start();
  });

  afterAll(() => sut.stop());

  const bring = (items: object[], caller = IMPORTER) =>
    sut.send<CommentImportResult>('POST', '/v1/imports/comments', { body: { items }, caller });
  const declare = (article: string, declared: object[]) =>
    sut.send<DeclaredCountsResult>('PUT', `/v1/imports/articles/${article}/declared-counts`, {
      body: { declared },
      caller: IMPORTER,
    });
  const shown = async (article: string) => (await sut.send<Discussion>('GET', `/v1/articles/${article}/comments`)).body;

  it('brings a discussion along, and nothing the second time', async () => {
    const article = await sut.article();
    const items = [
      item(article, `${article}:1`),
      item(article, `${article}:2`, { parentSourceId: `${article}:1`, postedAt: '2019-05-07T00:00:00Z' }),
      item(article, `${article}:3`, { status: 'rejected', reason: 'spam' }),
    ];
    const first = await bring(items);
    expect(first.body.items.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
    const before = await shown(article);
    expect(before).toMatchObject({
      total: 2,
      counts: [
        { provider: 'native', count: 0 },
        { provider: 'wordpress', label: 'WordPress', count: 2 },
      ],
      items: [{ replyCount: 1, postedAt: '2019-05-06T07:08:09.000Z', authorName: 'Carl' }],
    });
    const again = await bring(items);
    expect(again.body.items).toEqual(first.body.items.map((one) => ({ ...one, outcome: 'unchanged' })));
    expect(await shown(article)).toEqual(before);
    const facts = await sut.records('news.comment', article, 4);
    expect(facts.map(({ headers }) => headers['ce_type']).sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'news.comment.posted.v1'),
      'news.comment.rejected.v1',
    ]);
  });

  it('stores an item once that several imports bring at the same time', async () => {
    const article = await sut.article();
    const items = Array.from({ length: 10 }, (_, index) => item(article, `${article}:${index}`));
    const answers = await Promise.all(Array.from({ length: 4 }, () => bring(items)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const created = answers.flatMap(({ body }) => body.items).filter(({ outcome }) => outcome === 'created');
    expect(created).toHaveLength(10);
    expect((await shown(article)).total).toBe(10);
  });

  it('does not bring back what was deleted here', async () => {
    const article = await sut.article();
    const { body } = await bring([item(article, `${article}:1`)]);
    await sut.send('DELETE', `/v1/comments/${body.items[0]?.id ?? ''}`, { caller: MODERATOR });
    expect((await bring([item(article, `${article}:1`)])).body.items[0]?.outcome).toBe('unchanged');
    expect(await shown(article)).toMatchObject({ total: 0, items: [] });
  });

  it('refuses parents that are missing or elsewhere, articles unheard of, and others’ source ids', async () => {
    const [article, other] = [await sut.article(), await sut.article()];
    await bring([item(other, `${other}:1`)]);
    const refused = async (given: object) => (await bring([item(article, `${article}:9`, given)])).body.code;
    expect(await refused({ parentSourceId: 'nowhere:1' })).toBe('COMMENT_NOT_FOUND');
    expect(await refused({ parentSourceId: `${other}:1` })).toBe('PARENT_IN_OTHER_DISCUSSION');
    expect(await refused({ article: ids.next() })).toBe('ARTICLE_NOT_KNOWN_YET');
    expect(await refused({ sourceId: `${other}:1`, provider: 'disqus' })).toBe('VALIDATION_FAILED');
    expect((await bring([item(article, 'x:1')], MODERATOR)).status).toBe(403);
  });

  it('adds declared counts to what it has, and keeps the same ones as they are', async () => {
    const article = await sut.article();
    await bring([item(article, `${article}:1`)]);
    const declared = [
      { provider: 'wordpress', count: 12 },
      { provider: 'facebook', count: 0 },
    ];
    expect((await declare(article, declared)).body).toEqual({
      outcome: 'created',
      total: 13,
      counts: [
        { provider: 'native', label: 'Comments', count: 0 },
        { provider: 'facebook', label: 'Facebook', count: 0 },
        { provider: 'wordpress', label: 'WordPress', count: 13 },
      ],
    });
    expect((await declare(article, [...declared].reverse())).body.outcome).toBe('unchanged');
    expect((await declare(article, [{ provider: 'wordpress', count: 0 }])).body).toMatchObject({
      outcome: 'updated',
      total: 1,
    });
    expect((await shown(article)).counts).toHaveLength(2);
    const facts = await sut.records('news.discussion', article, 2);
    expect(facts.map(({ headers }) => headers['ce_aggregateversion'])).toEqual(['1', '2']);
  });

  it('declares for an article by several importers at once without losing any word', async () => {
    const article = await sut.article();
    const answers = await Promise.all([1, 2, 3].map((count) => declare(article, [{ provider: 'disqus', count }])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await sut.records('news.discussion', article, 3)).toHaveLength(3);
  });
});
