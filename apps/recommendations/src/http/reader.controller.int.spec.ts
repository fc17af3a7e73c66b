import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { ActivityReceipt, Personalisation, ReaderHistory } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const HISTORY = '/v1/reader/history';
const me = { 'x-reader-id': 'reader-me' };

describe('the rights of a reader', () => {
  let sut: RecommendationsUnderTest;
  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6);
    for (const reader of ['reader-1', 'reader-2', 'reader-3']) await report(reader, readOf(1), readOf(2));
    await sut.caughtUp();
  }, 60_000);
  beforeEach(async () => {
    await clear();
    await report('reader-me', readOf(1));
    await until(async () => (await kept()).reads.length === 1, { what: 'a read' });
  });
  afterAll(() => sut.stop());

  const readOf = (article: number) => ({ type: 'read', articleId: anId(article) });
  const reactionTo = (article: number, reaction: string) => ({ type: 'reacted', articleId: anId(article), reaction });
  const report = (readerId: string, ...activities: object[]) =>
    sut.send<ActivityReceipt>('POST', '/v1/activities', { body: { readerId, activities } });
  const kept = async (headers = me) => (await sut.send<ReaderHistory>('GET', HISTORY, { headers })).body;
  const clear = (headers: Record<string, string> = me) => sut.send('DELETE', HISTORY, { headers });
  const switchTo = async (on: boolean) => {
    const request = { headers: me, body: { on } };
    const { status, body } = await sut.send<Personalisation>('PUT', '/v1/reader/personalisation', request);
    return { status, body };
  };
  const list = async () => (await sut.send('GET', '/v1/recommendations/personal', { headers: me })).body.items;
  const listed = async () => (await list()).map(({ id }) => id);
  /** What everybody sees of it. */
  const popularity = async () => {
    const trending = await sut.items('/v1/recommendations/trending?limit=50');
    return new Map(trending.map(({ id, reason }) => [id, reason]));
  };

  it('shows what is kept: reads with what they are called, likes and dislikes', async () => {
    await report('reader-me', reactionTo(4, 'like'), reactionTo(5, 'dislike'));
    const body = { readerId: 'reader-me', activities: [reactionTo(900, 'dislike')] };
    await sut.send('POST', '/v1/imports/activities', { body, caller: { scopes: ['import'] } });
    await until(async () => (await kept()).disliked.length === 2);
    const { personalisation, reads, liked, disliked } = await kept();
    expect(personalisation).toBe(true);
    expect(reads).toMatchObject([{ articleId: anId(1), slug: 'article-1', title: expect.any(String) as string }]);
    expect(liked.map(({ articleId }) => articleId)).toEqual([anId(4)]);
    expect(disliked.find(({ articleId }) => articleId === anId(900))).toMatchObject({ slug: null, title: null });
  });

  it('takes what a reader dislikes out of the list, until the reader likes it', async () => {
    await report('reader-me', reactionTo(3, 'dislike'));
    await until(async () => !(await listed()).includes(anId(3)));
    expect((await list()).length).toBeGreaterThan(3);
    await report('reader-me', reactionTo(3, 'like'));
    await until(async () => (await listed()).includes(anId(3)));
  });

  it('clears the history at once: the list is that of new readers, and nothing is less popular', async () => {
    expect((await list())[0]).toMatchObject({ reason: 'because', because: anId(1) });
    const before = await popularity();
    expect((await clear()).status).toBe(204);
    expect(await kept()).toEqual({ personalisation: true, reads: [], liked: [], disliked: [] });
    expect(await listed()).toContain(anId(1));
    expect((await list()).map(({ reason }) => reason)).not.toContain('because');
    await until(async () => !(await sut.state()).includes('"reader":"reader-me"'), { what: 'rows without a reader' });
    expect(await popularity()).toEqual(before);
  });

  it('stores later reads, also of articles that had been read before', async () => {
    await clear();
    await report('reader-me', readOf(1));
    await until(async () => (await kept()).reads.length === 1);
    await until(async () => !(await listed()).includes(anId(1)));
  });

  it('switches personalisation off at once, stores nothing meanwhile, and begins with nothing', async () => {
    expect(await switchTo(false)).toEqual({ status: 200, body: { on: false } });
    expect(await kept()).toEqual({ personalisation: false, reads: [], liked: [], disliked: [] });
    await report('reader-me', readOf(6), reactionTo(6, 'dislike'));
    await until(async () => (await popularity()).get(anId(6)) === 'trending', { what: 'a read that counts' });
    expect(await listed()).toContain(anId(6));
    expect(await switchTo(true)).toEqual({ status: 200, body: { on: true } });
    await sut.caughtUp();
    expect(await kept()).toEqual({ personalisation: true, reads: [], liked: [], disliked: [] });
    expect(await listed()).toContain(anId(6));
  });

  it('holds for who is not to be followed, and for nobody without a name', async () => {
    const shy = { ...me, 'sec-gpc': '1' };
    expect((await kept(shy)).reads).toHaveLength(1);
    expect((await clear(shy)).status).toBe(204);
    expect((await kept(shy)).reads).toEqual([]);
    const { status, body } = await clear({});
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '#/header/x-reader-id']);
  });

  it('ends in the same state when everything is told twice', async () => {
    await sut.caughtUp();
    const before = await sut.state();
    await sut.tellEverythingAgain();
    await sut.caughtUp();
    expect(await sut.state()).toBe(before);
  });
});
