import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import type { ActivityReceipt } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const ACCOUNT = '01980000-0000-7000-8000-0000000000aa';
const PERSONAL = '/v1/recommendations/personal';

describe('the personal list', () => {
  let sut: RecommendationsUnderTest;
  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2, 3, 4, 5, 6);
    // Others read the second after the first; the third is what everybody reads.
    for (const reader of ['reader-1', 'reader-2', 'reader-3']) await report(reader, 1, 2);
    for (let n = 0; n < 8; n += 1) await report(`passer-by-${n}`, 3);
    await report('reader-me', 1);
    await report(undefined, 1);
    await until(async () => !(await idsFor({ 'x-reader-id': 'reader-me' })).includes(anId(1)), { what: 'a read' });
    await sut.caughtUp();
  }, 60_000);
  afterAll(() => sut.stop());

  /** By the account where no id is given. */
  async function report(readerId: string | undefined, ...numbers: number[]): Promise<void> {
    const activities = numbers.map((number) => ({ type: 'read', articleId: anId(number) }));
    const caller = readerId === undefined ? { accountId: ACCOUNT, roles: ['reader' as const] } : {};
    await sut.send('POST', '/v1/activities', { body: { readerId, activities }, caller });
  }
  const listFor = (headers: Record<string, string>, query = '', caller = {}) =>
    sut.send('GET', `${PERSONAL}${query}`, { headers, caller });
  const idsFor = async (headers: Record<string, string>, query = '', caller = {}) =>
    (await listFor(headers, query, caller)).body.items.map(({ id }) => id);

  it('leads with what others read along with the same articles, and names the reason', async () => {
    const { body } = await listFor({ 'x-reader-id': 'reader-me' });
    expect(body.items[0]).toMatchObject({ id: anId(2), reason: 'because', because: anId(1) });
    expect(body.items.map(({ id }) => id)).not.toContain(anId(1));
    expect(body.items).toHaveLength(5);
  });

  it('is that of the account for who is signed in, whatever id is sent', async () => {
    const caller = { accountId: ACCOUNT, roles: ['reader'] };
    const { body } = await listFor({ 'x-reader-id': 'somebody-else' }, '', caller);
    expect(body.items[0]).toMatchObject({ id: anId(2), because: anId(1) });
  });

  it.each<Record<string, string>>([{}, { 'x-reader-id': 'nobody-knows-me' }, { 'x-reader-id': 'reader-me', dnt: '1' }])(
    'is what is popular and new for who is not known (%j)',
    async (headers) => {
      const { body } = await listFor(headers);
      expect(body.items.map(({ id }) => id).sort()).toEqual([1, 2, 3, 4, 5, 6].map(anId));
      expect(body.items.map(({ reason }) => reason)).not.toContain('because');
    },
  );

  it('leaves out the given articles, and is as long as it can be', async () => {
    const ids = await idsFor({ 'x-reader-id': 'reader-me' }, `?limit=3&exclude=${anId(2)},${anId(3)}`);
    expect(ids.sort()).toEqual([4, 5, 6].map(anId));
  });

  it.each(['short', 'account-01980000', `account-${ACCOUNT}`])('takes no id like %j', async (given) => {
    const { status, body } = await listFor({ 'x-reader-id': given });
    expect([status, body.errors?.[0]?.pointer]).toEqual([422, '#/header/x-reader-id']);
  });

  it('keeps nothing of who asks not to be followed, and says so', async () => {
    const body = { readerId: 'reader-shy', activities: [{ type: 'read', articleId: anId(4) }] };
    const answer = await sut.send<ActivityReceipt>('POST', '/v1/activities', { body, headers: { 'sec-gpc': '1' } });
    expect([answer.status, answer.body.accepted]).toEqual([202, 0]);
  });
});
