import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { ActivityReceipt } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const DAY_MS = 86_400_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
const read = (number: number, more: object = {}) => ({ type: 'read', articleId: anId(number), ...more });
const LISTS = ['trending', 'trending?window=1h', 'trending?window=14d', 'popular', 'latest'].map(
  (list) => `/v1/recommendations/${list}`,
);

/** The maximum age of a list's figures, and some slack. */
const CACHED_MS = 2_000;
const POPULAR = LISTS.findIndex((url) => url.endsWith('popular'));

describe('activity that means ill', () => {
  let sut: RecommendationsUnderTest;
  let before: string;

  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6, 7, 8);
    for (const number of [1, 2, 3]) {
      for (let n = 0; n <= number; n += 1) await report({ readerId: `reader-${n}`, activities: [read(number)] });
    }
    await report({ readerId: 'the-repeater', activities: [read(1), read(2)] });
    await sut.caughtUp();
    before = await shown();
  }, 60_000);
  afterAll(() => sut.stop());

  const report = (body: object) => sut.send<ActivityReceipt>('POST', '/v1/activities', { body });
  /** Every list that others see, in its order. */
  const shown = async (): Promise<string> => {
    const urls = [...LISTS, ...[1, 2, 3].map((number) => `/v1/articles/${number}/related`)];
    const lists = await Promise.all(urls.map((url) => sut.items(url)));
    return JSON.stringify(lists.map((items) => items.map(({ id, reason }) => [id, reason])));
  };

  const many = (length: number) => Array.from({ length }, () => read(1));
  it.each<[string, object, string]>([
    ['of an article that nobody knows', { activities: [read(1), read(99)] }, '/activities/1/articleId'],
    ['of an id that is none', { activities: [read(1, { articleId: '{"$gt":""}' })] }, '/activities/0/articleId'],
    ['of the future', { activities: [read(1, { at: ago(-3_600_000) })] }, '/activities/0/at'],
    ['of 200 days ago', { activities: [read(1, { at: ago(200 * DAY_MS) })] }, '/activities/0/at'],
    ['of no time', { activities: [read(1, { at: 'yesterday' })] }, '/activities/0/at'],
    ['of a hundred and one', { activities: many(101) }, '/activities'],
    ['of none', { activities: [] }, '/activities'],
    [
      'of a reading that took less than no time',
      { activities: [read(1, { dwellSeconds: -1 })] },
      '/activities/0/dwellSeconds',
    ],
    ['of more than all of it', { activities: [read(1, { depth: 1.01 })] }, '/activities/0/depth'],
    ['of a deed that is none', { activities: [{ ...read(1), type: 'bought' }] }, '/activities/0/type'],
    ['with more than is asked for', { activities: [read(1, { weight: 1_000 })] }, '/activities/0/weight'],
    ['by an id too short', { readerId: 'me', activities: [read(1)] }, '/readerId'],
    ['by another’s account', { readerId: `account-${anId(1)}`, activities: [read(1)] }, '/readerId'],
    ['by a document', { readerId: { $ne: null }, activities: [read(1)] }, '/readerId'],
  ])('is refused: %s', async (_, body, pointer) => {
    const { status, body: answer } = await report({ readerId: 'the-intruder', ...body });
    expect([status, answer.code]).toEqual([422, 'VALIDATION_FAILED']);
    expect(answer.errors?.map((one) => one.pointer)).toContain(`#/body${pointer}`);
  });

  it.each([
    ['trending?limit=0', 'limit'],
    ['latest?limit=51', 'limit'],
    ['popular?limit=ten', 'limit'],
    ['trending?window=2h', 'window'],
    ['latest?language=Klingon', 'language'],
    ['popular?exclude=%24where', 'exclude/0'],
    [`latest?exclude=${Array.from({ length: 51 }, (_, n) => anId(n)).join(',')}`, 'exclude'],
    ['trending?category[$ne]=x', 'category[$ne]'],
  ])('is no question either: %s', async (query, place) => {
    const { status, body } = await sut.send('GET', `/v1/recommendations/${query}`);
    expect(status).toBe(422);
    expect(body.errors?.map(({ pointer }) => pointer)).toContain(`#/query/${place}`);
  });

  it('moves no list, however often one reader repeats it, nor does an import of old reads', async () => {
    const repeated = Array.from({ length: 100 }, (_, n) => read(1 + (n % 2), n % 3 === 0 ? { dwellSeconds: 9 } : {}));
    for (let n = 0; n < 20; n += 1) {
      expect(await report({ readerId: 'the-repeater', activities: repeated })).toMatchObject({ status: 202 });
    }
    const dislike = { type: 'reacted', articleId: anId(3), reaction: 'dislike' };
    await report({ readerId: 'the-repeater', activities: [dislike] });
    const long = [read(4, { at: ago(200 * DAY_MS) })];
    const caller = { scopes: ['import'] as const };
    const body = { readerId: 'of-long-ago', activities: long };
    expect(await sut.send('POST', '/v1/imports/activities', { body, caller })).toMatchObject({ status: 202 });
    await sut.caughtUp();
    // Cached figures from before must not be what is compared.
    const forgotten = performance.now() + CACHED_MS;
    await until(() => performance.now() > forgotten);
    // Of all time it counts that somebody has read the fourth long ago; now it does not.
    const [now, then] = [await shown(), before].map((lists) => (JSON.parse(lists) as unknown[]).toSpliced(POPULAR, 1));
    expect(now).toEqual(then);
  }, 30_000);
});
