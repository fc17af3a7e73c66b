import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { PinList, Recommendation } from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';

const EDITOR = { accountId: 'ed', roles: ['editor' as const] };
const FAR_AHEAD = '2999-01-01T00:00:00.000Z';

describe('CurationController', () => {
  let sut: RecommendationsUnderTest;

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6, 7, 8);
  }, 60_000);

  afterAll(() => sut.stop());

  const pins = (method: 'GET' | 'PUT' | 'DELETE', article: number, pinned?: number, body?: object) => {
    const url = `/v1/articles/${article}/pins${pinned === undefined ? '' : `/${anId(pinned)}`}`;
    return sut.send<PinList>(method, url, { caller: EDITOR, ...(body ? { body } : {}) });
  };
  const related = (article: number) => sut.items(`/v1/articles/${article}/related`);
  const pinnedIn = (list: Recommendation[]) =>
    list.filter(({ reason }) => reason === 'pinned').map(({ id }) => Number(id?.slice(-12)));

  it('pins in order, once each, and publishes every change', async () => {
    const first = await pins('PUT', 2, 5);
    const pin = { id: anId(5) };
    expect(first.body).toEqual({ articleId: anId(2), pinnedIds: [anId(5)], pins: [pin], exclusions: [], version: 1 });
    await Promise.all([pins('PUT', 2, 6), pins('PUT', 2, 7)]);
    const again = await pins('PUT', 2, 5);
    expect([again.status, again.body.version, again.body.pinnedIds.length]).toEqual([200, 3, 3]);
    const list = await related(2);
    expect(list.slice(0, 3).map(({ id }) => id)).toEqual(again.body.pinnedIds);
    expect(list[0]?.reason).toBe('pinned');
    expect((await pins('DELETE', 2, 5)).body.version).toBe(4);
    expect((await pins('DELETE', 2, 5)).body.version).toBe(4);
    expect((await pins('GET', 2)).body.pinnedIds).toHaveLength(2);
    const records = await readTopic(`${sut.prefix}news.recommendation`, { atLeast: 4 });
    expect(records.map(({ key, headers }) => [key, headers['ce_type'], headers['ce_aggregateversion']])).toEqual([
      ...['1', '2', '3'].map((version) => [anId(2), 'news.recommendation.pinned.v1', version]),
      [anId(2), 'news.recommendation.unpinned.v1', '4'],
    ]);
  });

  it('refuses pins that lead nowhere, and a sixth', async () => {
    expect((await pins('PUT', 1, 1)).body.code).toBe('PIN_NOT_POSSIBLE');
    expect((await pins('PUT', 1, 998)).body.code).toBe('PIN_NOT_POSSIBLE');
    for (const pinned of [2, 3, 4, 5, 6]) await pins('PUT', 1, pinned);
    expect((await pins('PUT', 1, 7)).body.code).toBe('PIN_LIMIT_REACHED');
    expect((await sut.send('PUT', `/v1/articles/1/pins/${anId(7)}`)).status).toBe(401);
  });

  it('pins until a time, which another request changes', async () => {
    expect((await pins('PUT', 3, 5, { until: FAR_AHEAD })).body.pins).toEqual([{ id: anId(5), until: FAR_AHEAD }]);
    expect((await pins('PUT', 3, 5, { until: '2999-01-01T00:00:00Z' })).body.version).toBe(1);
    expect((await pins('PUT', 3, 5)).body).toMatchObject({ pins: [{ id: anId(5) }], version: 2 });
  });

  it('refuses a time that has passed, and says where it stands', async () => {
    const refused = await pins('PUT', 3, 6, { until: '2020-01-01T00:00:00Z' });
    expect([refused.status, refused.body.code]).toEqual([422, 'VALIDATION_FAILED']);
    expect(refused.body.errors).toEqual([{ pointer: '#/body/until', message: 'must lie in the future' }]);
    expect((await pins('PUT', 3, 6, { till: FAR_AHEAD })).status).toBe(422);
  });

  it('shows a pin no longer than until then, and editors that there was one', async () => {
    const soon = new Date(Date.now() + 3_000).toISOString();
    await pins('PUT', 4, 5, { until: soon });
    await pins('PUT', 4, 6);
    expect(pinnedIn(await related(4))).toEqual([5, 6]);
    await until(async () => pinnedIn(await related(4)).length === 1, { what: 'the first pin to end' });
    expect(pinnedIn(await related(4))).toEqual([6]);
    const seen = (await pins('GET', 4)).body;
    expect(seen).toMatchObject({ pinnedIds: [anId(6)], version: 2 });
    expect(seen.pins).toEqual([{ id: anId(5), until: soon, expired: true }, { id: anId(6) }]);
    for (const pinned of [1, 2, 3, 7]) await pins('PUT', 4, pinned);
    expect((await pins('GET', 4)).body.pins.map(({ id }) => id)).toEqual([6, 1, 2, 3, 7].map(anId));
  });
});
