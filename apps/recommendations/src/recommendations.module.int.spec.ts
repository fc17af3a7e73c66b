import { RecommendationsUnderTest } from './recommendations-under-test.spec.js';
import { anArticleState, anId } from '#domain/article-state.builder.js';
import {
  type ActivityReceipt,
  articleCreatedV1,
  articleEditedV1,
  articleUnpublishedV1,
  categoryCreatedV1,
  type Recommendation,
} from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

type Given = Parameters<typeof anArticleState>[0];

const IMPORTER = { accountId: 'im', scopes: ['import' as const] };
const change = { by: { kind: 'system' as const } };
const WORLD = { id: anId(901), name: 'World', slug: 'world', path: '/world', parentId: null };
const EUROPE = { id: anId(902), name: 'Europe', slug: 'europe', path: '/world/europe', parentId: WORLD.id };

describe('the recommendations service', () => {
  let sut: RecommendationsUnderTest;

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6, 7, 8);
  }, 60_000);

  afterAll(() => sut.stop());

  const publish = (given: Given, version = 1) => sut.publish(given, version);
  const unpublish = (given: Given, version: number) => {
    const article = anArticleState({ ...given, status: 'unpublished' });
    return sut.deliver(articleUnpublishedV1.draft({ article, change }), version);
  };
  const items = (url: string) => sut.items(url);
  const latest = (query = '') => items(`/v1/recommendations/latest?limit=50${query}`);
  const related = (article: string | number) => items(`/v1/articles/${article}/related`);
  const idsOf = (list: Recommendation[]) => list.map(({ id }) => id);
  const readBy = async (readers: string[], articles: number[], at?: string) => {
    for (const readerId of readers) {
      const activities = articles.map((article) => ({ type: 'read', articleId: anId(article), at }));
      const body = { readerId, activities };
      const { status, body: receipt } = await sut.send<ActivityReceipt>('POST', '/v1/activities', { body });
      expect([status, receipt]).toEqual([202, { accepted: articles.length }]);
    }
  };

  it('returns five related by id, number and slug, never the article itself', async () => {
    const lists = [await related(anId(1)), await related(1), await related('article-1')];
    expect(lists[0]).toHaveLength(5);
    expect(idsOf(lists[0] ?? [])).not.toContain(anId(1));
    expect(lists[1]?.map(({ id }) => id)).toEqual(idsOf(lists[0] ?? []));
    expect(lists[2]?.map(({ id }) => id)).toEqual(idsOf(lists[0] ?? []));
    expect(lists[0]?.[0]).toMatchObject({ reason: 'similar', excerpt: expect.stringContaining('Excerpt') as string });
  });

  it('shows an imported title alone, and its article from the moment it is published', async () => {
    await publish({ number: 11, text: 'a border', relatedTitles: ['The ‘Tense’ Border'] });
    const first = async () => (await related(11))[0];
    const title = await until(first);
    expect(title).toEqual({
      ...title,
      id: null,
      slug: null,
      excerpt: null,
      title: 'The ‘Tense’ Border',
      reason: 'imported',
    });
    await publish({ number: 12, title: "The 'tense'  border", text: 'another border' });
    const article = await until(async () => (await first())?.id && (await first()));
    expect(article).toMatchObject({ id: anId(12), title: "The 'tense'  border", reason: 'imported' });
    expect(await related(11)).toHaveLength(5);
  });

  it('shows a withdrawn article nowhere, and again when it is published again', async () => {
    await publish({ number: 13, text: 'story1 of the harbour, retold' });
    await until(async () => idsOf(await related(1)).includes(anId(13)));
    await readBy(['reader-13'], [13]);
    await unpublish({ number: 13 }, 2);
    await until(async () => (await sut.send('GET', '/v1/articles/13/related')).status === 404);
    for (const list of [await related(1), await latest(), await items('/v1/recommendations/trending?limit=50')]) {
      expect(idsOf(list)).not.toContain(anId(13));
    }
    await publish({ number: 13, text: 'story1 of the harbour, retold' }, 3);
    await until(async () => idsOf(await latest()).includes(anId(13)));
  });

  it('compares and names an article as it was edited last', async () => {
    await publish({ number: 14 });
    const article = anArticleState({ number: 14, title: 'Renamed', slugs: ['renamed', 'article-14'] });
    await sut.deliver(articleEditedV1.draft({ article, change }), 2);
    await until(async () => (await latest()).some(({ title, slug }) => title === 'Renamed' && slug === 'renamed'));
    expect(await related('article-14')).toHaveLength(5);
  });

  it('names unknown articles, and those that nobody may see', async () => {
    const article = anArticleState({ number: 15, status: 'draft' });
    await sut.deliver(articleCreatedV1.draft({ article, change }), 1);
    await until(async () => (await sut.send('GET', '/v1/articles/15/related')).body.code === 'ARTICLE_NOT_FOUND');
    const unknown = await sut.send('GET', '/v1/articles/never-written/related');
    expect([unknown.status, unknown.body.code]).toEqual([503, 'ARTICLE_NOT_KNOWN_YET']);
  });

  it('lists the latest and the trending of a category with all below it', async () => {
    await sut.deliver(categoryCreatedV1.draft({ tree: [WORLD, EUROPE], categoryId: EUROPE.id, change }), 1);
    await publish({ number: 16, categoryIds: [WORLD.id] });
    await publish({ number: 17, categoryIds: [EUROPE.id], primaryCategoryId: EUROPE.id });
    await until(async () => (await latest(`&category=${WORLD.id}`)).length === 2);
    expect(idsOf(await latest(`&category=${EUROPE.id}`))).toEqual([anId(17)]);
    expect(await latest(`&category=${anId(999)}`)).toEqual([]);
    await readBy(['reader-16'], [16]);
    const trending = () => items(`/v1/recommendations/trending?category=${WORLD.id}`);
    await until(async () => (await trending())[0]?.id === anId(16));
    expect((await trending()).map(({ reason }) => reason)).toEqual(['trending', 'fresh']);
  });

  it('ranks what is read by most now first, however often one reader reads', async () => {
    const at = new Date().toISOString();
    await readBy(['reader-a', 'reader-b', 'reader-c'], [3], at);
    await readBy(['reader-a', 'reader-a', 'reader-a', 'reader-a', 'reader-a'], [4], at);
    const trending = () => items('/v1/recommendations/trending?limit=50');
    const itemOf = async (article: number) => (await trending()).find(({ id }) => id === anId(article));
    await until(async () => (await itemOf(4))?.reason === 'trending');
    // Its three readers may be in three partitions, which are read one by one.
    await until(async () => ((await itemOf(3))?.score ?? 0) > 2.9, { what: 'all three readers to count' });
    expect((await trending())[0]?.id).toBe(anId(3));
    expect((await itemOf(4))?.score).toBeLessThan(1.01);
  });

  it('takes what an import brings along, and refuses times that nobody can speak for', async () => {
    const read = (at: string) => ({ type: 'read', articleId: anId(1), at });
    const old = { readerId: 'reader-old', activities: [read('2001-01-01T00:00:00Z')] };
    const refused = await sut.send('POST', '/v1/activities', { body: old });
    expect([refused.status, refused.body.code]).toEqual([422, 'VALIDATION_FAILED']);
    expect(refused.body.errors?.map(({ pointer }) => pointer)).toEqual(['#/body/activities/0/at']);
    const accepted = await sut.send('POST', '/v1/imports/activities', { body: old, caller: IMPORTER });
    expect(accepted.status).toBe(202);
    expect((await sut.send('POST', '/v1/imports/activities', { body: old })).status).toBe(401);
  });

  it('ends in the same state when every topic is delivered twice', async () => {
    await sut.caughtUp();
    const before = await sut.state();
    const listed = [await related(1), await latest()].map(idsOf);
    expect(await sut.tellEverythingAgain()).toBeGreaterThan(20);
    await sut.caughtUp();
    expect(await sut.state()).toBe(before);
    expect([await related(1), await latest()].map(idsOf)).toEqual(listed);
  });

  it('gives the same lists from an index that is rebuilt', async () => {
    const another = await sut.another();
    const url = '/v1/articles/3/related?limit=20';
    const [ours, theirs] = [await sut.send('GET', url), await another.send('GET', url)];
    await another.stop();
    expect(idsOf(theirs.body.items)).toEqual(idsOf(ours.body.items));
  }, 40_000);
});
