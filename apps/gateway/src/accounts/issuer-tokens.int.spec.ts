import { issuerAccountId } from './issuer-caller.js';
import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { IssuerUnderTest } from '#issuer-under-test.spec.js';
import { TokenSigner, type SignerAlgorithm } from '@broadsheet/local-stack/token-signer';
import { IDENTITY_HEADER, verifyIdentity } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import { SignJWT } from 'jose';

const EDITORS_ONLY = '/v1/articles/sea-trade/source';
type Contents = Parameters<IssuerUnderTest['token']>[0];

describe('an access token of an external issuer', () => {
  const sut = new GatewayUnderTest();
  const issuer = new IssuerUnderTest();
  const statusOf = async (token: string | Promise<string>) => {
    const headers = { authorization: `Bearer ${await token}` };
    return (await sut.send({ path: EDITORS_ONLY, headers })).status;
  };
  /** Signed by whatever key, as the issuer would. */
  const forged = (header: { alg: string; kid?: string }, key: Uint8Array) =>
    new SignJWT({ roles: ['admin'] })
      .setProtectedHeader(header)
      .setIssuer(issuer.url)
      .setAudience('broadsheet-api')
      .setSubject('f:3f8a:ines')
      .setExpirationTime('5m')
      .sign(key);

  beforeAll(async () => {
    await issuer.start();
    // Its limits are not what is tested here.
    await sut.start({ OIDC_ISSUER: issuer.url, LIMIT_SCALE: '1000' });
  });
  afterAll(() => Promise.all([sut.stop(), issuer.stop()]));

  it('gives access by keys that are asked for once, at the start', async () => {
    await until(() => issuer.questions === 1);
    expect([await statusOf(issuer.token()), await statusOf(issuer.token({ lifetime: '6m' }))]).toEqual([200, 200]);
    expect(issuer.questions).toBe(1);
    const header = sut.articles.last.headers[IDENTITY_HEADER] as string;
    expect(verifyIdentity(header, sut.config.IDENTITY_KEY, new Date())?.caller).toEqual({
      accountId: issuerAccountId(issuer.url, 'f:3f8a:ines'),
      name: 'ines',
      roles: ['reader', 'editor'],
      scopes: [],
    });
  });

  it.each<[string, Contents]>([
    ['by another key of that name', { signer: new TokenSigner('first') }],
    ['by a key that nobody published', { signer: new TokenSigner('unknown') }],
    ['for another audience', { audience: 'account' }],
    ['of another issuer', { issuer: 'https://login.example/realms/news' }],
    ['that has expired', { lifetime: '-1m' }],
    ['that never ends', { lifetime: undefined }],
    ['that is for signing out', { header: { typ: 'logout+jwt' } }],
    ['of a subject that is none', { subject: '' }],
  ])('is refused where it is one %s', async (_, contents) => {
    expect(await statusOf(issuer.token(contents))).toBe(401);
  });

  it('is refused without a signature, and where the public key signed as if it were a shared one', async () => {
    const none = [
      { alg: 'none', kid: 'first' },
      { iss: issuer.url, aud: 'broadsheet-api', sub: 'a', exp: 9e9 },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    expect(await statusOf(`${none}.`)).toBe(401);
    const publicKey = issuer.signer.publicKey;
    for (const text of [publicKey.export({ format: 'pem', type: 'spki' }), issuer.signer.jwk.x]) {
      const secret = Buffer.from(text as string);
      expect(await statusOf(forged({ alg: 'HS256', kid: 'first' }, secret))).toBe(401);
      expect(await statusOf(forged({ alg: 'HS256' }, secret))).toBe(401);
    }
  });

  it('replaces those of the accounts service', async () => {
    const headers = await sut.as({ roles: ['editor'] });
    expect((await sut.send({ path: EDITORS_ONLY, headers })).status).toBe(401);
    expect(sut.accounts.seen).toEqual([]);
  });

  it.each<SignerAlgorithm>(['ES256', 'RS256', 'PS256'])('may be signed with %s, by a key that is new', async (name) => {
    const signer = new TokenSigner(name, name);
    issuer.signers = [...issuer.signers, signer];
    // Keys that are not known are asked for once a second.
    await until(async () => (await statusOf(issuer.token({ signer }))) === 200);
    expect(await statusOf(issuer.token())).toBe(200);
  });

  it('with a made-up key id is no way to keep the issuer busy', async () => {
    const before = issuer.questions;
    const begun = performance.now();
    const made = (kid: number) => statusOf(issuer.token({ header: { kid: `made-up-${kid}` } }));
    const statuses = await Promise.all(Array.from({ length: 300 }, (_, n) => made(n)));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(issuer.questions - before).toBeLessThanOrEqual(1 + (performance.now() - begun) / 1_000);
  });

  it('works with a known key while the issuer is unavailable; one with an unknown key has to wait', async () => {
    await issuer.stop();
    expect(await statusOf(issuer.token({ lifetime: '7m' }))).toBe(200);
    const headers = { authorization: `Bearer ${await issuer.token({ signer: new TokenSigner('later') })}` };
    const answer = await until(async () => {
      const one = await sut.send({ path: EDITORS_ONLY, headers });
      return one.status === 503 && one;
    });
    expect([answer.json['code'], answer.headers['retry-after']]).toEqual(['UPSTREAM_UNAVAILABLE', '2']);
    const ready = await sut.send({ path: '/health/ready' });
    expect([ready.status, ready.json['status']]).toEqual([200, 'degraded']);
    expect(ready.json['warnings']).toHaveProperty('issuer');
    await issuer.start();
    await until(async () => (await sut.send({ path: EDITORS_ONLY, headers })).status === 401);
    expect((await sut.send({ path: '/health/ready' })).json['warnings']).not.toHaveProperty('issuer');
  });
});
