import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { aSmallPaper } from './site-answers.spec.js';
import { id } from './site-samples.spec.js';

describe('the reader site', () => {
  const sut = new GatewayUnderTest();

  beforeAll(() => sut.start({ BREAKER_FAILURES: '1000', PUBLIC_URL: 'https://news.example/' }));
  afterAll(() => sut.stop());
  beforeEach(() => aSmallPaper(sut));

  it.each([
    ['/', /A boat sails[\s\S]*Second story[\s\S]*Everybody reads this[\s\S]*World/],
    ['/world/europe', /<h1 class="category__title">Europe<\/h1>[\s\S]*A boat sails[\s\S]*\?cursor=c2/],
    ['/world/europe?cursor=c2', /From last year/],
    ['/articles/a-boat-sails', /A boat sails[\s\S]*Out at sea[\s\S]*A pier opens[\s\S]*Words of 2\./],
    ['/articles/a-boat-sails?utm_source=mail', /A boat sails/],
    ['/articles/a-boat-sails?comments=older', /Nobody has commented yet[\s\S]*Newest comments/],
    [`/articles/a-boat-sails?thread=${id(1)}&replies=r2`, /Words of 8\./],
  ])('shows %s', async (path, content) => {
    const { status, text, headers } = await sut.send({ path });
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toMatch(content);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('links whole addresses of where readers find it', async () => {
    const { text } = await sut.send({ path: '/articles/a-boat-sails' });
    expect(text).toContain('<link rel="canonical" href="https://news.example/articles/a-boat-sails" />');
  });

  it.each(['/', '/world', '/articles/a-boat-sails'])('does not send %s again to who has it', async (path) => {
    const { headers } = await sut.send({ path });
    const again = await sut.send({ path, headers: { 'if-none-match': String(headers.etag) } });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
  });

  it.each(['/', '/world', '/articles/a-boat-sails'])('answers HEAD of %s as GET, without the page', async (path) => {
    const { headers } = await sut.send({ path });
    const head = await sut.send({ method: 'HEAD', path });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', headers.etag]);
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });

  it('shows the front page without what is read now, says so, and does not let it be kept', async () => {
    await sut.recommendations.stop();
    const { status, text, headers } = await sut.send({ path: '/' });
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(text).toContain('What others read cannot be shown at the moment.');
  });

  it.each(['/articles/a-boat-sails', '/articles/a-boat-sails?comments=older'])(
    'shows %s without its discussion and what to read next, and says so',
    async (path) => {
      await Promise.all([sut.comments.stop(), sut.recommendations.stop()]);
      const { status, text, headers } = await sut.send({ path });
      expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
      expect(text).toContain('The discussion cannot be shown at the moment.');
      expect(text).toContain('What to read next cannot be shown at the moment.');
      expect(text).not.toContain('0 comments');
    },
  );

  it.each(['/', '/world', '/articles/a-boat-sails'])('says in words that %s cannot be shown', async (path) => {
    await sut.articles.stop();
    const { status, text, headers } = await sut.send({ path });
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '2', 'no-store']);
    expect(text).toContain('This page cannot be shown at the moment');
    expect(text).toContain(String(headers['x-request-id']));
  });
});
