import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { aSmallPaper } from './site-answers.spec.js';
import { id } from './site-samples.spec.js';

describe('addresses of the site', () => {
  const sut = new GatewayUnderTest();

  beforeAll(() => sut.start({ BREAKER_FAILURES: '1000', PUBLIC_URL: 'https://news.example/' }));
  afterAll(() => sut.stop());
  beforeEach(() => aSmallPaper(sut));

  it.each([
    ['an old slug', '/articles/an-old-slug', '/articles/a-boat-sails'],
    ['a number', '/articles/1', '/articles/a-boat-sails'],
    ['an id', `/articles/${id(1)}`, '/articles/a-boat-sails'],
    ['a last slash', '/world/europe/', '/world/europe'],
  ])('redirects %s to the one address', async (_what, path, location) => {
    const answer = await sut.send({ path });
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  it.each([
    '/nowhere',
    '/world/nowhere',
    '/a/b/c/d/e/f/g',
    '/World',
    '/favicon.ico',
    '//evil.example/',
    '/world?cursor=%3Cscript%3E',
    '/world?cursor=a&cursor=b',
    '/articles/unknown',
    '/articles/%3Cscript%3E',
    '/articles/a-boat-sails?comments=%22',
    '/articles/a-boat-sails?comments=unknown',
    '/v10s',
    '/docsy',
  ])('has a page for %s, which is not there', async (path) => {
    const { status, text, headers } = await sut.send({ path });
    expect(status).toBe(404);
    expect(text).toContain('There is nothing here');
    expect(text).toContain(String(headers['x-request-id']));
    expect([headers['cache-control'], headers['content-type']]).toEqual(['no-store', 'text/html; charset=utf-8']);
  });

  it.each(['/v1/nothing', '/v1', '/health', '/health/nothing', '/metrics/nothing', '/assets/nothing.css', '/assets'])(
    'leaves %s to the API, which knows nothing of it',
    async (path) => {
      const { status, json } = await sut.send({ path });
      expect([status, json['code']]).toEqual([404, 'ROUTE_NOT_FOUND']);
    },
  );

  it.each(['/health/live', '/metrics', '/openapi.json', '/docs', '/v1/categories'])(
    'does not shadow %s',
    async (path) => {
      const { status, text } = await sut.send({ path });
      expect(status).toBeLessThan(400);
      expect(text).not.toContain('class="masthead"');
    },
  );

  it('serves the stylesheet and the icon for ever under the addresses that pages name', async () => {
    const { text } = await sut.send({ path: '/' });
    const named = [...text.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
    const answers = await Promise.all(named.map((path) => sut.send({ path })));
    expect(answers.map(({ headers }) => headers['content-type'])).toEqual(['image/svg+xml', 'text/css; charset=utf-8']);
    expect(new Set(answers.map(({ headers }) => headers['cache-control']))).toEqual(
      new Set(['public, max-age=31536000, immutable']),
    );
  });

  it('does not let another release’s address keep this stylesheet', async () => {
    const { status, headers } = await sut.send({ path: '/assets/site.css?v=another' });
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
  });
});
