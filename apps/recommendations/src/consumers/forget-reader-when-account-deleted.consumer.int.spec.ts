import { anId } from '#domain/article-state.builder.js';
import { RecommendationsUnderTest } from '#recommendations-under-test.spec.js';
import { accountDeletedV1, activityReadV1, type Personalisation, type ReaderHistory } from '@broadsheet/contracts';
import { until } from '@broadsheet/testing';

const ACCOUNT = '01980000-0000-7000-8000-0000000000ab';
const READER = `account-${ACCOUNT}`;
const change = { by: { kind: 'account' as const, id: ACCOUNT } };
const caller = { accountId: ACCOUNT, roles: ['reader' as const] };

describe('ForgetReaderWhenAccountDeletedConsumer', () => {
  let sut: RecommendationsUnderTest;
  beforeAll(async () => {
    sut = await RecommendationsUnderTest.start();
    await sut.publishStories(1, 2);
  }, 60_000);
  afterAll(() => sut.stop());

  const read = (article: number) => {
    const data = { activityId: anId(100 + article), readerId: READER, articleId: anId(article) };
    return sut.deliver(activityReadV1.draft({ ...data, at: new Date(Date.now() - 60_000).toISOString() }), 1);
  };
  const erase = async () => {
    const account = { id: ACCOUNT, status: 'deleted' as const, roles: [], createdAt: '2026-01-01T00:00:00.000Z' };
    await sut.deliver(accountDeletedV1.draft({ account, change }), 2);
    await sut.caughtUp();
  };
  const history = async () => (await sut.send<ReaderHistory>('GET', '/v1/reader/history', { caller })).body;
  const isForgotten = async () => {
    const { personalisation, reads } = await history();
    // What was decided stays, and nothing of what was done.
    const state = (await sut.state()).replace(/\["reader_settings".*?\]\]/, '');
    return !personalisation && reads.length === 0 && !state.includes(`"reader":"${READER}"`);
  };

  it('erases the reader of the account, and stores no read that arrives late', async () => {
    await read(1);
    await until(async () => (await history()).reads.length === 1);
    await erase();
    await until(isForgotten);
    await read(2);
    await sut.caughtUp();
    expect(await isForgotten()).toBe(true);
    const trending = await sut.items('/v1/recommendations/trending');
    expect(trending.filter(({ reason }) => reason === 'trending')).toHaveLength(2);
  });

  it('changes nothing when the event is delivered again, and lets nobody switch it on', async () => {
    const before = await sut.state();
    await erase();
    expect(await sut.state()).toBe(before);
    const body = { on: true };
    const answer = await sut.send<Personalisation>('PUT', '/v1/reader/personalisation', { caller, body });
    expect([answer.status, answer.body]).toEqual([200, { on: false }]);
    expect(await sut.state()).toBe(before);
  });
});
