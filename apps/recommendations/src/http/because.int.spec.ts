import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { BecauseList } from '@broadsheet/contracts';

const BECAUSE = '/v1/recommendations/because';
const ME = { 'x-reader-id': 'reader-me' };

describe('the list because of an article that was read', () => {
  let sut: RecommendationsUnderTest;
  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6, 7);
    // Who reads the first reads three others; who reads the last reads the first, and nothing else.
    for (const other of ['reader-1', 'reader-2']) await report(other, 1, 2, 3, 4);
    await report('reader-3', 7, 1);
    await report('reader-me', 1, 7);
    await sut.caughtUp();
  }, 60_000);
  afterAll(() => sut.stop());

  const report = (readerId: string, ...numbers: number[]) => {
    const activities = numbers.map((number) => ({ type: 'read', articleId: anId(number) }));
    return sut.send('POST', '/v1/activities', { body: { readerId, activities } });
  };
  const list = async (headers: Record<string, string>, query = '') =>
    (await sut.send<BecauseList>('GET', `${BECAUSE}${query}`, { headers })).body;

  it('is of the newest read that leads to three others, and led by what its readers read', async () => {
    const { because, items } = await list(ME);
    expect(because).toEqual({ id: anId(1), slug: expect.any(String) as string, title: expect.any(String) as string });
    const first = items.slice(0, 3);
    expect(first.map(({ id }) => id).sort()).toEqual([2, 3, 4].map(anId));
    expect(new Set(first.map(({ reason, because: of }) => `${reason} ${of}`))).toEqual(new Set([`because ${anId(1)}`]));
  });

  it('holds nothing that the reader has read, and is as long as it can be', async () => {
    const { items } = await list(ME);
    expect(items.map(({ id }) => id).sort()).toEqual([2, 3, 4, 5, 6].map(anId));
    const scores = items.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('is because of nothing where too little is left, and still a list', async () => {
    const { because, items } = await list(ME, `?exclude=${anId(2)}`);
    expect(because).toBeNull();
    expect(items.map(({ id }) => id)).toEqual([6, 5, 4, 3].map(anId));
  });

  it.each<Record<string, string>>([{}, { 'x-reader-id': 'nobody-knows-me' }, { ...ME, 'sec-gpc': '1' }])(
    'is because of nothing for who is not known (%j)',
    async (headers) => {
      const { because, items } = await list(headers, '?limit=3');
      expect([because, items.length]).toEqual([null, 3]);
    },
  );
});
