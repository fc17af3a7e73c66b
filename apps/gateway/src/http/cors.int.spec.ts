import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { sendJson } from '#fake-upstream.spec.js';

const ALLOWED = 'https://paper.example';
const ARTICLE = '/v1/articles/sea-trade';

describe('pages of other origins', () => {
  const sut = new GatewayUnderTest();
  beforeAll(() => sut.start({ CORS_ORIGINS: `${ALLOWED}, http://localhost:5173` }));
  afterAll(() => sut.stop());

  const ask = (origin: string, method = 'GET', headers: Record<string, string> = {}, path = ARTICLE) =>
    sut.send({ method, path, headers: { origin, ...headers } });
  const preflight = (origin: string, path = ARTICLE) =>
    ask(origin, 'OPTIONS', { 'access-control-request-method': 'PATCH' }, path);

  it('that are on the list may read responses, with the headers that matter', async () => {
    const { status, headers } = await ask(ALLOWED);
    expect([status, headers['access-control-allow-origin'], headers.vary]).toEqual([200, ALLOWED, 'Origin']);
    for (const name of ['etag', 'link', 'location', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id']) {
      expect(headers['access-control-expose-headers']?.split(', ')).toContain(name);
    }
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('that are on the list may read refusals, too', async () => {
    const answer = await ask(ALLOWED, 'GET', {}, `${ARTICLE}/source`);
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([401, ALLOWED]);
  });

  it('keep what a service says of how its response varies', async () => {
    sut.articles.answers((_request, response) => sendJson(response, 200, {}, { vary: 'Accept-Language' }));
    expect((await ask(ALLOWED)).headers.vary).toBe('Accept-Language, Origin');
    sut.articles.answers((_request, response) => sendJson(response, 200, {}));
  });

  it.each([
    'https://paper.example.evil.example',
    'http://paper.example',
    'https://paper.example:8443',
    'https://PAPER.example',
    'https://evil.example',
    'null',
    '*',
  ])('that are not on it get no headers: %s', async (origin) => {
    for (const answer of [await ask(origin), await preflight(origin)]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(answer.headers.vary).toBe('Origin');
    }
    expect((await preflight(origin)).status).toBe(405);
  });

  it('learn which methods an address takes before they send', async () => {
    const answer = await preflight(ALLOWED);
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD, PATCH');
    expect(answer.headers['access-control-allow-headers']).toContain('authorization');
    expect(answer.headers['access-control-allow-headers']).toContain('if-match');
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': ALLOWED, 'access-control-max-age': '7200' });
    expect((await preflight(ALLOWED, '/v1/nothing')).headers).not.toHaveProperty('access-control-allow-methods');
  });

  it('cause nothing at a service by asking', async () => {
    const before = sut.articles.seen.length;
    await preflight(ALLOWED);
    expect(sut.articles.seen).toHaveLength(before);
  });
});

describe('where no list is given', () => {
  const sut = new GatewayUnderTest();
  beforeAll(() => sut.start());
  afterAll(() => sut.stop());

  it('pages of other origins read nothing', async () => {
    const { headers } = await sut.send({ path: ARTICLE, headers: { origin: ALLOWED } });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers).not.toHaveProperty('vary');
  });
});
