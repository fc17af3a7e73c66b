import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { ActivityReceipt, ListCuration, PinList } from '@broadsheet/contracts';
import { readTopic, until } from '@broadsheet/testing';

const EDITOR = { accountId: 'ed', roles: ['editor' as const] };
const LISTS = ['latest', 'trending'] as const;

describe('ExclusionsController', () => {
  let sut: RecommendationsUnderTest;

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6, 7, 8);
  }, 60_000);

  afterAll(() => sut.stop());

  const change = <T = ListCuration>(method: 'GET' | 'PUT' | 'DELETE', path: string, body?: object) =>
    sut.send<T>(method, `/v1/${path}`, { caller: EDITOR, ...(body ? { body } : {}) });
  const curate = (method: 'PUT' | 'DELETE', what: string, number: number) =>
    change<PinList>(method, `articles/1/${what}/${anId(number)}`);
  const shown = async (path: string) => (await sut.items(`/v1/${path}`)).map(({ id }) => Number(id?.slice(-12)));

  it('keeps an article off the list of another until it is readmitted', async () => {
    const before = await shown('articles/1/related?limit=20');
    expect(before).toContain(3);
    const excluded = await curate('PUT', 'exclusions', 3);
    expect(excluded.body).toMatchObject({ exclusions: [{ id: anId(3) }], version: 1 });
    expect(await shown('articles/1/related?limit=20')).toEqual(before.filter((one) => one !== 3));
    expect((await curate('PUT', 'exclusions', 3)).body.version).toBe(1);
    expect((await curate('PUT', 'pins', 3)).body.code).toBe('PIN_NOT_POSSIBLE');
    expect((await curate('DELETE', 'exclusions', 3)).body.exclusions).toEqual([]);
    expect(await shown('articles/1/related?limit=20')).toEqual(before);
  });

  it('refuses to exclude what is pinned, itself, and what nobody knows', async () => {
    await curate('PUT', 'pins', 4);
    for (const number of [4, 1, 999]) {
      const { status, body } = await curate('PUT', 'exclusions', number);
      expect([status, body.code]).toEqual([409, 'EXCLUSION_NOT_POSSIBLE']);
    }
    await curate('DELETE', 'pins', 4);
  });

  it.each(LISTS)('pins in the list %s at once, in order, and keeps out of it', async (list) => {
    const url = `recommendations/${list}`;
    await change('PUT', `${url}/pins/${anId(2)}`);
    await change('PUT', `${url}/pins/${anId(1)}`, { until: '2999-01-01T00:00:00.000Z' });
    await change('PUT', `${url}/exclusions/${anId(8)}`);
    expect((await shown(`${url}?limit=50`)).slice(0, 3)).toEqual([2, 1, 7]);
    expect(await shown(`${url}?limit=50`)).not.toContain(8);
    expect(await shown(`${url}?category=${anId(900)}`)).toEqual([]);
    const { body } = await change('GET', `${url}/pins`);
    const pins = [{ id: anId(2) }, { id: anId(1), until: '2999-01-01T00:00:00.000Z' }];
    expect(body).toEqual({ list, pins, exclusions: [{ id: anId(8) }], version: 3 });
    await change('DELETE', `${url}/pins/${anId(2)}`);
    await change('DELETE', `${url}/exclusions/${anId(8)}`);
    expect((await shown(url)).slice(0, 2)).toEqual([1, 8]);
  });

  it('keeps an article out of the list of every reader, even of what is popular', async () => {
    const activities = [{ type: 'read', articleId: anId(6) }];
    await sut.send<ActivityReceipt>('POST', '/v1/activities', { body: { readerId: 'reader-6', activities } });
    await until(async () => (await shown('recommendations/personal?limit=1'))[0] === 6);
    await change('PUT', `recommendations/personal/exclusions/${anId(6)}`);
    const ofAnybody = await shown('recommendations/personal?limit=50');
    expect(ofAnybody).toHaveLength(7);
    expect(ofAnybody).not.toContain(6);
    expect((await change('PUT', `recommendations/personal/pins/${anId(6)}`)).status).toBe(422);
    expect((await change('PUT', `recommendations/related/pins/${anId(6)}`)).status).toBe(422);
  });

  it('publishes every change under the name of the list', async () => {
    const records = await readTopic(`${sut.prefix}news.recommendation-list`, { atLeast: 11 });
    const published = records.filter(({ key }) => key === 'trending').map(({ headers }) => headers['ce_type']);
    const types = ['pinned', 'pinned', 'excluded', 'unpinned', 'readmitted'];
    expect(published).toEqual(types.map((type) => `news.recommendation-list.${type}.v1`));
    const versions = records.filter(({ key }) => key === 'latest').map(({ headers }) => headers['ce_aggregateversion']);
    expect(versions).toEqual(['1', '2', '3', '4', '5']);
  });
});
