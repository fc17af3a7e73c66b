import { sendJson } from '#fake-upstream.spec.js';
import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { Page } from '@broadsheet/contracts';
import { IDENTITY_HEADER, verifyIdentity } from '@broadsheet/platform';
import { ARTICLE, DISCUSSION, RELATED } from './page-samples.spec.js';

/** What happens to a service. */
type Harm = () => void | Promise<void>;

const PATH = '/v1/articles/sea-trade/page';
const MISSING = { total: 0, counts: [], items: [], next: null };

describe('a page', () => {
  const sut = new GatewayUnderTest();
  const services = () => [sut.articles, sut.comments, sut.recommendations];

  beforeAll(() => sut.start({ PART_DEADLINE_MS: '500', READ_DEADLINE_MS: '1000', BREAKER_FAILURES: '1000' }));
  afterAll(() => sut.stop());
  beforeEach(async () => {
    await Promise.all(services().map((service) => service.stop()));
    await Promise.all(services().map((service) => service.start()));
    sut.articles.answers((_request, response) => sendJson(response, 200, ARTICLE));
    sut.comments.answers((_request, response) => sendJson(response, 200, DISCUSSION));
    sut.recommendations.answers((_request, response) => sendJson(response, 200, RELATED));
  });

  it('has everything in one response', async () => {
    const answer = await sut.send({ path: PATH });
    expect(answer.status).toBe(200);
    const { meta, ...rest } = Page.parse(answer.json);
    expect(rest).toEqual({ ...ARTICLE, related: RELATED.items, comments: DISCUSSION });
    expect(meta.degraded).toEqual([]);
    expect(services().map(({ last }) => last.url)).toEqual([
      '/v1/articles/sea-trade',
      '/v1/articles/sea-trade/comments?limit=20',
      '/v1/articles/sea-trade/related?limit=5',
    ]);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=0, must-revalidate',
      'last-modified': 'Mon, 05 Jan 2026 10:00:00 GMT',
      etag: expect.stringMatching(/^"[\w-]{22}"$/) as string,
    });
  });

  it('is composed alike for every caller', async () => {
    const headers = await sut.as({ roles: ['admin'] });
    const answer = await sut.send({ path: PATH, headers });
    for (const { last } of services()) {
      const identity = verifyIdentity(String(last.headers[IDENTITY_HEADER]), sut.config.IDENTITY_KEY, new Date());
      expect(identity?.caller.accountId).toBeNull();
      expect(identity?.requestId).toBe(answer.headers['x-request-id']);
    }
  });

  it('is not sent again to who has it', async () => {
    const { headers } = await sut.send({ path: PATH });
    const etag = String(headers.etag);
    for (const header of [etag, `W/${etag}`, `"a", ${etag}`, '*']) {
      const answer = await sut.send({ path: PATH, headers: { 'if-none-match': header } });
      expect([answer.status, answer.text, answer.headers.etag]).toEqual([304, '', etag]);
    }
    const since = { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' };
    expect((await sut.send({ path: PATH, headers: since })).status).toBe(200);
    sut.comments.answers((_request, response) => sendJson(response, 200, { ...DISCUSSION, items: [] }));
    expect((await sut.send({ path: PATH, headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it.each<[string, Harm]>([
    ['answers an error', () => sut.comments.answers((_request, response) => sendJson(response, 503, {}))],
    ['answers nonsense', () => sut.comments.answers((_request, response) => void response.end('<html>'))],
    ['breaks off', () => sut.comments.answers((_request, response) => response.destroy())],
    ['hangs', () => sut.comments.answers(() => undefined)],
    ['is stopped', () => sut.comments.stop()],
  ])('comes without comments when their service %s, and says so', async (_name, harm) => {
    await harm();
    const { status, json, headers } = await sut.send({ path: PATH });
    const { meta, comments, related } = Page.parse(json);
    expect([status, meta.degraded, comments]).toEqual([200, ['comments'], MISSING]);
    expect(related).toEqual(RELATED.items);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('comes with the article alone when that is all there is', async () => {
    await Promise.all([sut.comments.stop(), sut.recommendations.stop()]);
    const { meta, article } = Page.parse((await sut.send({ path: PATH })).json);
    expect(meta.degraded).toEqual(['comments', 'related']);
    expect(article).toEqual(ARTICLE.article);
  });

  it('is not there when the article is not', async () => {
    sut.articles.answers((_request, response) => sendJson(response, 404, { code: 'ARTICLE_NOT_FOUND' }));
    const { status, json, headers } = await sut.send({ path: PATH });
    expect([status, json['code']]).toEqual([404, 'ARTICLE_NOT_FOUND']);
    expect(headers['content-type']).toContain('application/problem+json');
  });

  it.each<[string, Harm]>([
    ['is stopped', () => sut.articles.stop()],
    ['hangs', () => sut.articles.answers(() => undefined)],
    ['answers an error', () => sut.articles.answers((_request, response) => sendJson(response, 500, {}))],
  ])('is unavailable for a moment when the service of articles %s', async (_name, harm) => {
    await harm();
    const { status, json, headers } = await sut.send({ path: PATH });
    expect([status, json['code'], headers['retry-after']]).toEqual([503, 'UPSTREAM_UNAVAILABLE', '2']);
  });

  it('is asked for by something that can be an article', async () => {
    const { status, json } = await sut.send({ path: '/v1/articles/Not%20one/page' });
    expect([status, json['code']]).toEqual([422, 'VALIDATION_FAILED']);
  });
});
