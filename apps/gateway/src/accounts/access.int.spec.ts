import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { TokenSigner } from '@broadsheet/local-stack/token-signer';
import { ACCESS_TOKEN_AUDIENCE, ACCESS_TOKEN_ISSUER } from '@broadsheet/platform';
import { SignJWT } from 'jose';

const EDITORS_ONLY = '/v1/articles/sea-trade/source';
const OPEN = '/v1/articles/sea-trade';

describe('an access token', () => {
  const sut = new GatewayUnderTest();

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());

  it.each([
    ['that has expired', () => sut.as({}, '-1s'), 'expired'],
    ['that another key signed', () => sut.as({}, '1h', new TokenSigner('under-test')), 'not made here'],
    ['that a shared key signed', () => bySharedKey('development-token-key-0123456789abcdef'), 'not made here'],
    ['that is none', () => ({ authorization: 'Bearer abc.def.ghi' }), 'not made here'],
    ['without a signature', () => ({ authorization: `Bearer ${UNSIGNED}` }), 'not made here'],
    ['of another scheme', () => ({ authorization: 'Basic YTpi' }), 'Authorization: Bearer'],
    ['that is empty', () => ({ authorization: '' }), 'Authorization: Bearer'],
  ])('%s is refused everywhere, open routes included', async (_name, headers, says) => {
    const before = sut.articles.seen.length;
    for (const path of [OPEN, `${OPEN}/page`, EDITORS_ONLY]) {
      const answer = await sut.send({ path, headers: await headers() });
      expect([answer.status, answer.json['code']]).toEqual([401, 'TOKEN_INVALID']);
      expect(answer.json['detail']).toContain(says);
      expect(answer.headers).toMatchObject({
        'www-authenticate': 'Bearer error="invalid_token"',
        'x-content-type-options': 'nosniff',
      });
    }
    expect(sut.articles.seen).toHaveLength(before);
  });

  it('is asked for where only some may go, before anything is forwarded', async () => {
    const before = sut.articles.seen.length;
    expect(await codeOf({})).toEqual([401, 'TOKEN_REQUIRED']);
    expect(await codeOf(await sut.as({ roles: ['reader'] }))).toEqual([403, 'FORBIDDEN']);
    expect(sut.articles.seen).toHaveLength(before);
    for (const roles of [['editor' as const], ['admin' as const]]) {
      expect(await codeOf(await sut.as({ roles }))).toEqual([200, undefined]);
    }
  });

  it('concerns nothing but the API', async () => {
    const headers = { authorization: 'Bearer abc' };
    expect((await sut.send({ path: '/health/live', headers })).status).toBe(200);
    expect((await sut.send({ path: '/openapi.json', headers })).status).toBe(200);
  });

  const codeOf = async (headers: Record<string, string>) => {
    const { status, json } = await sut.send({ path: EDITORS_ONLY, headers });
    return [status, json['code']];
  };
});

/** `alg: none`, with an admin's claims. */
const UNSIGNED = [{ alg: 'none' }, { sub: 'a1', roles: ['admin'], iss: 'broadsheet', aud: 'broadsheet-api', exp: 9e9 }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .concat('')
  .join('.');

/** An admin's, as tokens for development once were. */
async function bySharedKey(key: string): Promise<{ authorization: string }> {
  const token = await new SignJWT({ roles: ['admin'] })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject('a1')
    .setIssuer(ACCESS_TOKEN_ISSUER)
    .setAudience(ACCESS_TOKEN_AUDIENCE)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(key));
  return { authorization: `Bearer ${token}` };
}
