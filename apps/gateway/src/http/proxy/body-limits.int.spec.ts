import { GatewayUnderTest } from '#gateway-under-test.spec.js';

const KB = 1024;

describe('the limits of bodies', () => {
  const sut = new GatewayUnderTest();

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());

  const post = async (path: string, bytes: number) => {
    const headers = {
      'content-type': 'application/json',
      ...(await sut.as({ roles: ['editor'], scopes: ['import'] })),
    };
    return sut.send({ method: 'POST', path, headers, body: 'x'.repeat(bytes) });
  };

  it('is 256 KB where a route says nothing', async () => {
    expect((await post('/v1/articles/x/comments', 256 * KB)).status).toBe(200);
    expect(sut.comments.last.body).toHaveLength(256 * KB);
    const answer = await post('/v1/articles/x/comments', 256 * KB + 1);
    expect([answer.status, answer.json['code']]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('is what the route says elsewhere', async () => {
    expect((await post('/v1/imports/articles', 1024 * KB)).status).toBe(200);
    expect((await post('/v1/imports/articles', 1024 * KB + 1)).status).toBe(413);
  });

  it.each([12, 60])('reaches a caller who is still sending %i MB', async (megabytes) => {
    const answer = await post('/v1/imports/articles', megabytes * KB * KB);
    expect([answer.status, answer.json['code']]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('is not even looked at for callers who may not send anything there', async () => {
    const request = { method: 'POST', path: '/v1/imports/articles', body: 'x'.repeat(300 * KB) };
    expect((await sut.send(request)).json['code']).toBe('TOKEN_REQUIRED');
  });
});
