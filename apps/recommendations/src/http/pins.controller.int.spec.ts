import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { PinList } from '@broadsheet/contracts';
import { readTopic } from '@broadsheet/testing';

const EDITOR = { accountId: 'ed', roles: ['editor' as const] };

describe('PinsController', () => {
  let sut: RecommendationsUnderTest;

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6, 7, 8);
  }, 60_000);

  afterAll(() => sut.stop());

  const pins = (method: 'GET' | 'PUT' | 'DELETE', article: number, pinned?: number) => {
    const url = `/v1/articles/${article}/pins${pinned === undefined ? '' : `/${anId(pinned)}`}`;
    return sut.send<PinList>(method, url, { caller: EDITOR });
  };

  it('pins in order, once each, and tells of every change', async () => {
    expect((await pins('PUT', 2, 5)).body).toEqual({ articleId: anId(2), pinnedIds: [anId(5)], version: 1 });
    await Promise.all([pins('PUT', 2, 6), pins('PUT', 2, 7)]);
    const again = await pins('PUT', 2, 5);
    expect([again.status, again.body.version, again.body.pinnedIds.length]).toEqual([200, 3, 3]);
    const list = await sut.items('/v1/articles/2/related');
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
});
