import { ACCESS_TOKEN_AUDIENCE, ACCESS_TOKEN_ISSUER, verifyAccessToken } from './access-token.js';
import { TokenSigner, type TokenContents } from '@broadsheet/local-stack/token-signer';
import { createLocalJWKSet } from 'jose';

describe('an access token', () => {
  const [signer, rsa] = [new TokenSigner('first'), new TokenSigner('rsa', 'RS256')];
  const keys = createLocalJWKSet({ keys: [signer.jwk, rsa.jwk] });
  const token = ({ by = signer, ...contents }: Partial<TokenContents> & { by?: TokenSigner } = {}) =>
    by.sign({
      ...{ issuer: ACCESS_TOKEN_ISSUER, audience: ACCESS_TOKEN_AUDIENCE, subject: 'a-1', lifetime: '1m' },
      ...contents,
    });

  it('says who it speaks for, and until when', async () => {
    const claims = { name: 'Zoë', roles: ['editor'], scope: 'import openid', sid: 's-1' };
    const { caller, expiresAt } = await verifyAccessToken(await token({ claims }), keys);
    expect(caller).toEqual({ accountId: 'a-1', name: 'Zoë', roles: ['editor'], scopes: ['import'], sessionId: 's-1' });
    expect(Math.abs(expiresAt.getTime() - Date.now() - 60_000)).toBeLessThan(10_000);
  });

  it.each([
    ['another key', { by: new TokenSigner('first') }],
    ['a key of another kind', { by: rsa }],
    ['a past end', { lifetime: '-1m' }],
    ['no end', { lifetime: undefined }],
    ['another audience', { audience: 'x' }],
    ['another issuer', { issuer: 'x' }],
    ['a role that there is not', { claims: { roles: ['root'] } }],
  ])('is refused with %s', async (_name, contents) => {
    await expect(verifyAccessToken(await token(contents), keys)).rejects.toThrow();
  });
});
