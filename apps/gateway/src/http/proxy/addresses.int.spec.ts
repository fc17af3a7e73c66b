import { GatewayUnderTest } from '#gateway-under-test.spec.js';

describe('an address', () => {
  const sut = new GatewayUnderTest();

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());

  const asked = () => sut.articles.seen.length + sut.comments.seen.length;

  it.each([
    ['/v1/articles/..%2fcomments', 422, 'VALIDATION_FAILED'],
    ['/v1/articles/..%2f..%2fhealth%2flive', 422, 'VALIDATION_FAILED'],
    ['/v1/articles/%2e%2e/comments', 422, 'VALIDATION_FAILED'],
    ['/v1/articles/../comments', 422, 'VALIDATION_FAILED'],
    ['/v1/articles/a%00b', 422, 'VALIDATION_FAILED'],
    ['/v1/articles/a%3Fb', 422, 'VALIDATION_FAILED'],
    ['/v1/articles/..', 422, 'VALIDATION_FAILED'],
    ['/v1/../health/live', 404, 'ROUTE_NOT_FOUND'],
    ['/v1/articles/%zz', 400, 'MALFORMED_REQUEST'],
    [`/v1/articles/${'a'.repeat(500)}`, 404, 'ROUTE_NOT_FOUND'],
    ['/v1/articles/a/', 404, 'ROUTE_NOT_FOUND'],
  ])('never lets %s lead anywhere else', async (path, status, code) => {
    const before = asked();
    const answer = await sut.send({ path });
    expect([answer.status, answer.json['code']]).toEqual([status, code]);
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json') as string,
      'x-request-id': answer.json['requestId'],
      'x-content-type-options': 'nosniff',
    });
    expect(asked()).toBe(before);
  });

  it.each(['/V1/articles/a', '//v1/articles/a', '/./v1/articles/a', 'http://127.0.0.1:1/v1/nothing'])(
    'is not guessed: %s',
    async (path) => {
      const before = asked();
      expect((await sut.send({ path })).status).toBe(404);
      expect(asked()).toBe(before);
    },
  );

  it.each([
    ['DELETE', '/v1/articles', 'GET, HEAD, POST'],
    ['POST', '/v1/articles/x/page', 'GET, HEAD'],
    ['GET', '/v1/activities', 'POST'],
    ['OPTIONS', '/v1/comments/x', 'DELETE'],
  ])('says which methods an address takes, instead of %s at %s', async (method, path, allow) => {
    const answer = await sut.send({ method, path });
    expect([answer.status, answer.json['code'], answer.headers.allow]).toEqual([405, 'METHOD_NOT_ALLOWED', allow]);
  });
});
