import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { gatewayCounts } from '@broadsheet/contracts';
import { createTopics, freshPrefix, kafkaBrokers, readTopic, until } from '@broadsheet/testing';

const LIMIT = 40;
const PATH = '/v1/articles/sea-trade';

describe('two gateways', () => {
  const [first, second] = [new GatewayUnderTest(), new GatewayUnderTest()];
  const gateways = [first, second];
  const prefix = freshPrefix();

  beforeAll(async () => {
    await createTopics(prefix, [gatewayCounts.name, 'news.account'], 3);
    const settings = { NAME_PREFIX: prefix, KAFKA_BROKERS: kafkaBrokers().join(','), RATE_LIMIT_READ: String(LIMIT) };
    await Promise.all(gateways.map((gateway) => gateway.start(settings)));
    const isConnected = async (gateway: GatewayUnderTest) => {
      const { json } = await gateway.send({ path: '/health/ready' });
      return !('limits' in (json['warnings'] as object));
    };
    for (const gateway of gateways) await until(() => isConnected(gateway), { what: 'gateways to exchange counts' });
  }, 60_000);
  afterAll(() => Promise.all(gateways.map((gateway) => gateway.stop())));

  it('have one limit for a client together', async () => {
    const headers = await first.as({ accountId: 'a1' });
    const remainingAt = async (gateway: GatewayUnderTest) => {
      const answer = await gateway.send({ path: PATH, headers });
      return answer.status === 429 ? -1 : Number(/r=(\d+)/.exec(String(answer.headers['ratelimit']))?.[1]);
    };
    for (let sent = 0; sent < LIMIT / 2; sent += 1) expect(await remainingAt(first)).toBeGreaterThanOrEqual(0);
    // Each look costs one request; the published count is twenty.
    await until(async () => (await remainingAt(second)) < LIMIT / 2, { what: 'the other gateway to know' });
    await until(async () => (await remainingAt(second)) === -1, { what: 'the limit' });
    await until(async () => (await remainingAt(first)) === -1, { what: 'the limit at the first gateway' });
  });

  it('publish no address and no account', async () => {
    const records = await readTopic(`${prefix}${gatewayCounts.name}`);
    const all = JSON.stringify(records);
    expect(records.length).toBeGreaterThan(0);
    expect(all).not.toContain('127.0.0.1');
    expect(all).not.toContain('"a1"');
  });
});
