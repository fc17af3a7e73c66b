import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { sendJson } from '#fake-upstream.spec.js';
import { DEADLINE_HEADER, IDENTITY_HEADER, signIdentity, verifyIdentity } from '@broadsheet/platform';

const JSON_BODY = { 'content-type': 'application/json' };
const UUID = '0197a1b2-0000-7000-8000-000000000001';

describe('a proxied route', () => {
  const sut = new GatewayUnderTest();
  const identityAt = (header: unknown) => verifyIdentity(header as string, sut.config.IDENTITY_KEY, new Date());

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());
  beforeEach(() => {
    sut.articles.answers((_request, response) => sendJson(response, 200, { from: 'articles' }));
    sut.comments.answers((_request, response) => sendJson(response, 201, { from: 'comments' }));
  });

  it('forwards the bytes of the body and the query as they came', async () => {
    const body = '{ "text":"a\\u0062c",\n  "guestName" : "Zoë" }';
    const path = '/v1/articles/sea-trade/comments?a=%20b&a=+c&__proto__[x]=1';
    const answer = await sut.send({ method: 'POST', path, headers: JSON_BODY, body });
    expect([answer.status, answer.json]).toEqual([201, { from: 'comments' }]);
    expect(sut.comments.last).toMatchObject({ method: 'POST', url: path, body });
    expect(sut.comments.last.headers['content-type']).toBe('application/json');
  });

  it('forwards a body of any kind unread, for the service to judge', async () => {
    const request = { method: 'POST', path: '/v1/articles/sea-trade/comments', body: '{"half' };
    await sut.send({ ...request, headers: JSON_BODY });
    expect(sut.comments.last.body).toBe('{"half');
    await sut.send({ ...request, headers: { 'content-type': 'text/xml' } });
    expect(sut.comments.last).toMatchObject({ body: '{"half', headers: { 'content-type': 'text/xml' } });
  });

  it('forwards no type of a body that is not there', async () => {
    const headers = { ...JSON_BODY, ...(await sut.as({ roles: ['editor'] })) };
    await sut.send({ method: 'POST', path: '/v1/articles/sea-trade/publish', headers });
    expect(sut.articles.last.headers).not.toHaveProperty('content-type');
  });

  it('forwards headers by allow-list, and no secret', async () => {
    const given = {
      'if-none-match': '"7"',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
      'idempotency-key': 'k-1',
    };
    const dropped = {
      connection: 'x-hop',
      'x-hop': '1',
      te: 'trailers',
      cookie: 'a=b',
      'x-forwarded-for': '10.0.0.1',
      ...(await sut.as({ roles: ['editor'] })),
    };
    await sut.send({ path: '/v1/articles/sea-trade', headers: { ...given, ...dropped } });
    const { headers } = sut.articles.last;
    expect(headers).toMatchObject(given);
    const own = ['host', 'connection', IDENTITY_HEADER, DEADLINE_HEADER];
    expect(Object.keys(headers).sort()).toEqual([...Object.keys(given), ...own].sort());
    expect(headers.connection).not.toContain('x-hop');
  });

  it('says who is calling by an identity of its own, never by one that came along', async () => {
    const caller = { accountId: 'evil', name: null, roles: ['admin' as const], scopes: [] };
    const forged = signIdentity({ caller, requestId: 'r-1' }, sut.config.IDENTITY_KEY, new Date());
    await sut.send({ path: '/v1/articles/sea-trade', headers: { 'Broadsheet-Identity': forged } });
    expect(identityAt(sut.articles.last.headers[IDENTITY_HEADER])?.caller.accountId).toBeNull();
    const token = await sut.as({ roles: ['editor'], scopes: ['import'] });
    const answer = await sut.send({ path: '/v1/articles/sea-trade', headers: token });
    expect(identityAt(sut.articles.last.headers[IDENTITY_HEADER])).toEqual({
      caller: { accountId: 'a1', name: 'Ada', roles: ['editor'], scopes: ['import'] },
      requestId: answer.headers['x-request-id'],
      address: '127.0.0.1',
    });
  });

  it('says where a request comes from by the connection, never by a header that anybody may send', async () => {
    const headers = { 'X-Forwarded-For': '203.0.113.9', Forwarded: 'for=203.0.113.9' };
    await sut.send({ path: '/v1/articles/sea-trade', headers });
    expect(identityAt(sut.articles.last.headers[IDENTITY_HEADER])?.address).toBe('127.0.0.1');
  });

  it('passes status, body and the headers that concern the world, and no others', async () => {
    sut.articles.answers((_request, response) =>
      sendJson(
        response,
        409,
        { code: 'X' },
        {
          'content-type': 'application/problem+json',
          etag: '"7"',
          link: '</v1/articles?cursor=c>; rel="next"',
          'retry-after': '1',
          'idempotency-replayed': 'true',
          'x-powered-by': 'secret',
          'set-cookie': 'a=b',
          'x-request-id': 'other',
        },
      ),
    );
    const answer = await sut.send({ path: '/v1/articles/sea-trade' });
    expect([answer.status, answer.text]).toEqual([409, '{"code":"X"}']);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      etag: '"7"',
      link: '</v1/articles?cursor=c>; rel="next"',
      'retry-after': '1',
      'idempotency-replayed': 'true',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['x-request-id']).not.toBe('other');
    expect(answer.headers).not.toHaveProperty('x-powered-by');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('passes 304 without a body, and answers HEAD as GET without one', async () => {
    sut.articles.answers((_request, response) => void response.writeHead(304, { etag: '"7"' }).end());
    const notModified = await sut.send({ path: '/v1/articles/sea-trade', headers: { 'if-none-match': '"7"' } });
    expect([notModified.status, notModified.headers.etag, notModified.text]).toEqual([304, '"7"', '']);
    sut.articles.answers((_request, response) => sendJson(response, 200, { from: 'articles' }));
    const head = await sut.send({ method: 'HEAD', path: '/v1/articles/sea-trade' });
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '19', '']);
    expect(sut.articles.last.method).toBe('GET');
  });

  it.each(['/v1/articles/x', '/v1/articles/x/page', '/v1/accounts/me'])(
    'sends JSON and nothing else to a client that asks for %s',
    async (path) => {
      const before = sut.articles.seen.length;
      const answer = await sut.send({ path, headers: { accept: 'text/html, image/*' } });
      expect([answer.status, answer.json['code']]).toEqual([406, 'NOT_ACCEPTABLE']);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(sut.articles.seen).toHaveLength(before);
    },
  );

  it('keeps what only some may read out of caches', async () => {
    sut.articles.answers((_request, response) =>
      sendJson(response, 200, {}, { 'cache-control': 'public, max-age=60' }),
    );
    const headers = await sut.as({ roles: ['editor'] });
    expect((await sut.send({ path: '/v1/articles/x/source', headers })).headers['cache-control']).toBe('no-store');
    expect((await sut.send({ path: '/v1/articles/x' })).headers['cache-control']).toBe('public, max-age=60');
  });

  it('takes over a sane request id and makes one in place of any other', async () => {
    const send = async (id: string) => {
      const { headers } = await sut.send({ path: '/v1/articles/x', headers: { 'X-Request-Id': id } });
      expect(identityAt(sut.articles.last.headers[IDENTITY_HEADER])?.requestId).toBe(headers['x-request-id']);
      return headers['x-request-id'];
    };
    expect(await send(UUID)).toBe(UUID);
    expect(await send('1')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await send('x'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
  });
});
