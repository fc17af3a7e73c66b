import { createRemoteJWKSet, jwtVerify } from 'jose';
import { LocalIssuer } from './local-issuer.js';

describe('LocalIssuer', () => {
  let sut: LocalIssuer;

  beforeAll(async () => {
    sut = await LocalIssuer.start();
  });
  afterAll(() => sut.stop());

  it('signs tokens that can be verified through its discovery document', async () => {
    const { OIDC_ISSUER: issuer = '', OIDC_AUDIENCE: audience = '' } = sut.environment;
    const discovered = await fetch(`${issuer}/.well-known/openid-configuration`);
    const document = (await discovered.json()) as { issuer: string; jwks_uri: string };
    expect(document.issuer).toBe(issuer);
    const token = await sut.token({ subject: 'bench', name: 'Bench', roles: ['editor'], scopes: ['import'] });
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(document.jwks_uri)), { issuer, audience });
    expect(payload).toMatchObject({ sub: 'bench', preferred_username: 'Bench', roles: ['editor'], scope: 'import' });
  });

  it('serves nothing else', async () => {
    expect((await fetch(`${sut.environment['OIDC_ISSUER']}/token`)).status).toBe(404);
  });
});
