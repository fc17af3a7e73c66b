import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { sendJson } from '#fake-upstream.spec.js';
import { until } from '@broadsheet/testing';

const READS = 20;
const STRAYS = 10;
const ARTICLE = '/v1/articles/sea-trade';
const SETTINGS = {
  RATE_LIMIT_READ: String(READS),
  RATE_LIMIT_WRITE: '3',
  RATE_LIMIT_SIGN_IN: '2',
  RATE_LIMIT_STRAY: String(STRAYS),
  CONCURRENT_REQUESTS: '4',
};

describe('the limits of a client', () => {
  let sut: GatewayUnderTest;

  beforeEach(async () => {
    sut = new GatewayUnderTest();
    await sut.start(SETTINGS);
  });
  afterEach(() => sut.stop());

  const codeOf = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const { status, json } = await sut.send({ method, path, headers });
    return [status, json['code']];
  };
  const spend = async (path: string, times: number, headers: Record<string, string> = {}) => {
    for (let sent = 0; sent < times; sent += 1) await sut.send({ path, headers });
  };
  const LIMITED = [429, 'RATE_LIMITED'];

  it('are in the headers of every response, and the time to wait in those of a refusal', async () => {
    const { headers } = await sut.send({ path: ARTICLE });
    expect(headers['ratelimit-policy']).toBe(`"read";q=${READS};w=60`);
    expect(headers['ratelimit']).toMatch(new RegExp(`^"read";r=${READS - 1};t=([1-9]|[1-5]\\d|60)$`));
    await spend(ARTICLE, READS - 1);
    const refused = await sut.send({ path: ARTICLE });
    expect([refused.status, refused.json['code']]).toEqual(LIMITED);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(120);
    expect(refused.headers['ratelimit']).toBe(`"read";r=0;t=${seconds}`);
    expect(sut.articles.seen).toHaveLength(READS);
  });

  it.each([
    ['another address of the same route', '/v1/articles/other'],
    ['an escaped letter', '/v1/articles/%73ea-trade'],
    ['an escaped dot', '/v1/articles/sea%2dtrade'],
    ['a query', `${ARTICLE}?a=1`],
    ['the site', '/'],
    ['HEAD', ARTICLE, 'HEAD'],
    ['the documentation', '/openapi.json'],
  ])('are not escaped by %s', async (_, path, method = 'GET') => {
    await spend(ARTICLE, READS);
    expect((await sut.send({ method, path })).status).toBe(429);
  });

  it.each([
    ['capitals', '/V1/articles/sea-trade'],
    ['a trailing slash', `${ARTICLE}/`],
    ['two slashes', '//v1/articles/sea-trade'],
    ['two slashes inside', '/v1//articles/sea-trade'],
    ['dots', '/v1/x/../articles/sea-trade'],
    ['escaped dots', '/v1/%2e%2e/articles'],
    ['an escaped slash', '/v1%2farticles'],
    ['an escape that is none', '/v1/articles/%zz'],
  ])('hold for %s too, which lead to no article', async (_, path) => {
    // What looks like a page of the site counts as one, and everything else as stray, which is less.
    await spend(path, READS);
    expect(await codeOf(path)).toEqual(LIMITED);
    expect(sut.articles.seen.filter(({ url }) => url === ARTICLE)).toEqual([]);
  });

  it('hold for methods that an address does not take', async () => {
    for (let sent = 0; sent < STRAYS; sent += 1) await codeOf(ARTICLE, {}, 'OPTIONS');
    expect(await codeOf(ARTICLE, {}, 'DELETE')).toEqual(LIMITED);
  });

  it('do not hang on headers that a client may write', async () => {
    for (let sent = 0; sent < READS; sent += 1) {
      const headers = {
        'x-forwarded-for': `203.0.113.${sent}`,
        forwarded: `for=203.0.113.${sent}`,
        'x-real-ip': '1.2.3.4',
      };
      expect((await sut.send({ path: ARTICLE, headers })).status).toBe(200);
    }
    expect(await codeOf(ARTICLE, { 'x-forwarded-for': '203.0.113.250' })).toEqual(LIMITED);
  });

  it('are an account’s own, wherever it comes from; without one the address’s', async () => {
    const [ada, eve] = [await sut.as({ accountId: 'ada' }), await sut.as({ accountId: 'eve' })];
    await spend(ARTICLE, READS, ada);
    expect(await codeOf(ARTICLE, ada)).toEqual(LIMITED);
    expect(await codeOf(ARTICLE, await sut.as({ accountId: 'ada', name: 'another token' }))).toEqual(LIMITED);
    expect((await codeOf(ARTICLE, eve))[0]).toBe(200);
    expect((await codeOf(ARTICLE))[0]).toBe(200);
  });

  it('are of each class their own', async () => {
    await spend(ARTICLE, READS);
    expect((await codeOf(`${ARTICLE}/comments`, {}, 'POST'))[0]).toBe(200);
  });

  it('are those of the address on each route that takes a secret, for every caller', async () => {
    for (const accountId of ['ada', 'eve']) await codeOf('/v1/sessions', await sut.as({ accountId }), 'POST');
    expect(await codeOf('/v1/accounts', await sut.as({ accountId: 'zoe' }), 'POST')).toEqual(LIMITED);
  });

  it('hold for tokens that are none, and spare those that are known', async () => {
    const ada = await sut.as({ accountId: 'ada' });
    expect((await codeOf(ARTICLE, ada))[0]).toBe(200);
    for (let sent = 0; sent < STRAYS; sent += 1) {
      expect(await codeOf(ARTICLE, { authorization: `Bearer made.up.${sent}` })).toEqual([401, 'TOKEN_INVALID']);
    }
    expect(await codeOf(ARTICLE, { authorization: 'Bearer made.up.x' })).toEqual(LIMITED);
    expect((await codeOf(ARTICLE, ada))[0]).toBe(200);
  });

  it('leave those alone who watch over the process', async () => {
    await spend('/health/live', READS + STRAYS);
    expect((await sut.send({ path: '/health/live' })).status).toBe(200);
  });

  it('hold for requests at once', async () => {
    const waiting: (() => void)[] = [];
    sut.articles.answers((_request, response) => void waiting.push(() => sendJson(response, 200, {})));
    const all = Array.from({ length: 4 }, () => sut.send({ path: ARTICLE }));
    await until(() => waiting.length === 4);
    expect(await codeOf(ARTICLE)).toEqual([429, 'TOO_MANY_CONCURRENT_REQUESTS']);
    expect((await codeOf(`${ARTICLE}/comments`, await sut.as({ accountId: 'ada' })))[0]).toBe(200);
    for (const answer of waiting) answer();
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    sut.articles.answers((_request, response) => sendJson(response, 200, {}));
    await until(async () => (await sut.send({ path: ARTICLE })).status === 200);
  });
});

describe('the limits of a client behind a proxy', () => {
  const sut = new GatewayUnderTest();
  beforeAll(() => sut.start({ ...SETTINGS, TRUSTED_PROXIES: '1' }));
  afterAll(() => sut.stop());

  it('are of the address that the proxy saw, whatever stands before it', async () => {
    const from = async (address: string) =>
      (await sut.send({ path: ARTICLE, headers: { 'x-forwarded-for': address } })).status;
    for (let sent = 0; sent < READS; sent += 1) expect(await from(`10.0.0.${sent}, 203.0.113.9`)).toBe(200);
    expect(await from('192.0.2.7, 203.0.113.9')).toBe(429);
    expect(await from('203.0.113.9, 203.0.113.10')).toBe(200);
  });

  it('are of a network, where addresses are of IPv6', async () => {
    const from = async (address: string) =>
      (await sut.send({ path: ARTICLE, headers: { 'x-forwarded-for': address } })).status;
    for (let sent = 1; sent <= READS; sent += 1) expect(await from(`2001:db8:1:2::${sent}`)).toBe(200);
    expect(await from('2001:db8:1:2:ffff::1')).toBe(429);
    expect(await from('2001:db8:1:3::1')).toBe(200);
  });
});
