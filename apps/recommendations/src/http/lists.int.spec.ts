import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import { categoryCreatedV1, recommendationOrigin } from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';

const WORLD = { id: anId(901), name: 'World', slug: 'world', path: '/world', parentId: null };
const EUROPE = { id: anId(902), name: 'Europe', slug: 'europe', path: '/world/europe', parentId: WORLD.id };
const STORY = { title: 'Flood', text: 'meltwater of the glacier floods the valley and its villages' };
const IMPORTER = { accountId: 'im', scopes: ['import' as const] };
const PUBLIC = [
  '/v1/recommendations/latest',
  '/v1/recommendations/trending',
  '/v1/recommendations/popular',
  '/v1/articles/1/related',
];
const ALL = [...PUBLIC, '/v1/recommendations/personal'];

describe('lists', () => {
  let sut: RecommendationsUnderTest;

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    const change = { by: { kind: 'system' as const } };
    await sut.deliver(categoryCreatedV1.draft({ tree: [WORLD, EUROPE], categoryId: EUROPE.id, change }), 1);
    await sut.publish({ number: 1, text: 'alone1' });
    await sut.publish({ number: 2, text: 'alone2', language: 'de', categoryIds: [WORLD.id] });
    await sut.publish({ number: 3, text: 'alone3', language: 'de-AT', categoryIds: [EUROPE.id] });
    await sut.publish({ number: 4, ...STORY });
    await sut.publish({ number: 5, ...STORY });
    await sut.publishStories(6);
    await until(async () => (await numbers('/v1/recommendations/latest')).length === 6);
    // The second has the most readers, all of long ago; the fourth and the fifth are read now.
    await read(2, 3, '2025-01-01T00:00:00Z');
    await read(4, 2, new Date().toISOString());
    await read(5, 1, new Date().toISOString());
    await until(async () => (await scores('/v1/recommendations/popular')).join() === '3,2,0,0,0,1');
    await sut.caughtUp();
  }, 60_000);

  afterAll(() => sut.stop());

  const read = async (article: number, readers: number, at: string) => {
    for (let n = 0; n < readers; n += 1) {
      const body = { readerId: `reader-${n}`, activities: [{ type: 'read', articleId: anId(article), at }] };
      await sut.send('POST', '/v1/imports/activities', { body, caller: IMPORTER });
    }
  };
  const numbers = async (url: string) => (await sut.items(url)).map(({ id }) => Number(id?.slice(-12)));
  const scores = async (url: string) => (await sut.items(url)).map(({ score }) => score);
  const problem = async (url: string) => {
    const { status, body } = await sut.send('GET', url);
    return [status, body.errors?.[0]?.pointer];
  };

  it('names what most have read of all time, filled up with the latest, and no story twice before that', async () => {
    const items = await sut.items('/v1/recommendations/popular');
    expect(items.map(({ id }) => id)).toEqual([2, 4, 6, 3, 1, 5].map(anId));
    const reasons = ['popular', 'popular', 'fresh', 'fresh', 'fresh', 'popular'];
    expect(items.map(({ reason }) => reason)).toEqual(reasons);
  });

  it.each([
    ['1h', [4, 6]],
    ['6h', [4, 6]],
    ['24h', [4, 6]],
    ['14d', [4, 6]],
  ])('names what is read now within %s, and not what was read long ago', async (window, expected) => {
    const url = `/v1/recommendations/trending?window=${window}`;
    expect((await numbers(url)).slice(0, 2)).toEqual(expected);
    // Two readers, a few seconds ago.
    const [score = 0] = await scores(url);
    expect(score).toBeGreaterThan(1.8);
    expect(score).toBeLessThanOrEqual(2.1);
  });

  it.each(ALL)('hold what is asked for, and as much as there is of it: %s', async (url) => {
    const found = async (query: string) => (await numbers(`${url}?${query}`)).sort();
    expect(await found('language=de')).toEqual([2, 3]);
    expect(await found(`category=${WORLD.id}`)).toEqual([2, 3]);
    expect(await found('category=/world')).toEqual([2, 3]);
    expect(await found('category=world/europe&language=de')).toEqual([3]);
    expect(await found('category=nowhere')).toEqual([]);
    expect(await found(`limit=2&exclude=${anId(4)},${anId(5)},${anId(6)},${anId(1)}`)).toEqual([2, 3]);
    expect(await problem(`${url}?language=de-AT`)).toEqual([422, '#/query/language']);
    expect(await problem(`${url}?exclude=4`)).toEqual([422, '#/query/exclude/0']);
  });

  it.each(ALL)('give each item an id that says what it is: %s', async (url) => {
    const items = await sut.items(url);
    const origins = items.map(({ recommendationId }) => recommendationOrigin(recommendationId ?? ''));
    expect(origins.map((origin) => origin?.articleId)).toEqual(items.map(({ id }) => id));
    expect(origins.map((origin) => origin?.place)).toEqual(items.map((_, at) => at + 1));
    const list = url.split('/').at(-1);
    const besideArticleId = list === 'related' ? { besideArticleId: anId(1) } : {};
    expect(origins[0]).toMatchObject({ list, ...besideArticleId });
    expect(Date.now() - (origins[0]?.scoredAt.getTime() ?? 0)).toBeLessThan(120_000);
  });

  it('are the same to the byte in another process', async () => {
    const another = await sut.another();
    const contentsOf = async (service: RecommendationsUnderTest) => {
      const answers = await Promise.all(PUBLIC.map((url) => service.send('GET', url)));
      return JSON.stringify(answers.map(({ status, body }) => ({ status, body })));
    };
    const both = () => Promise.all([contentsOf(sut), contentsOf(another)]);
    // Again, where a minute ended between the two.
    await until(async () => new Set(await both()).size === 1, { what: 'two processes that agree' });
    await another.stop();
  }, 40_000);

  it('are named in reports, which publish the places', async () => {
    const [first] = await sut.items('/v1/recommendations/popular');
    const { id = anId(0), recommendationId = '' } = first ?? {};
    const clicked = { type: 'clicked', list: 'popular', articleId: id, recommendationId };
    const served = { type: 'served', list: 'popular', articleIds: [id], recommendationIds: [recommendationId] };
    const send = (...activities: object[]) =>
      sut.send('POST', '/v1/activities', { body: { readerId: 'reader-9', activities } });
    expect((await send(served, clicked)).status).toBe(202);
    const refused = await send(served, { ...clicked, list: 'latest' });
    expect([refused.status, refused.body.errors]).toEqual([
      422,
      [{ pointer: '#/body/activities/1/recommendationId', message: 'is of the list popular, not latest' }],
    ]);
    const events = await until(async () => {
      const records = await readTopic(`${sut.prefix}news.activity`, { atLeast: 0 });
      const published = records.filter(({ key }) => key === 'reader-9');
      return (
        published.length === 2 &&
        published.map(({ headers, value }) => [headers['ce_type'], JSON.parse(value ?? '') as object])
      );
    });
    expect(events).toMatchObject([
      ['news.activity.served.v2', { recommendationIds: [recommendationId] }],
      ['news.activity.clicked.v2', { recommendationId }],
    ]);
  });
});
