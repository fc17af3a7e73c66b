import { sendJson } from '#fake-upstream.spec.js';
import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { TokenSigner } from '@broadsheet/local-stack/token-signer';
import { ACCESS_TOKEN_AUDIENCE, ACCESS_TOKEN_ISSUER } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import { SignJWT } from 'jose';
import { createSecretKey } from 'node:crypto';

const EDITORS_ONLY = '/v1/articles/sea-trade/source';

interface TokenChoice {
  readonly signer?: TokenSigner;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly issuer?: string;
  readonly audience?: string;
  readonly lifetime?: string;
  readonly subject?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}

describe('an access token of the accounts service', () => {
  const sut = new GatewayUnderTest();
  const [first, second] = [new TokenSigner('first'), new TokenSigner('second')];
  let published: readonly TokenSigner[];

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());
  beforeEach(() => {
    published = [first];
    sut.accounts.answers((_, response) => sendJson(response, 200, { keys: published.map(({ jwk }) => jwk) }));
  });

  const token = ({ signer = first, ...choice }: TokenChoice = {}) =>
    signer.sign({
      ...{ issuer: ACCESS_TOKEN_ISSUER, audience: ACCESS_TOKEN_AUDIENCE, subject: 'a1', lifetime: '15m' },
      claims: { roles: ['editor'], name: 'ada', sid: 's1' },
      ...choice,
    });
  const statusOf = async (choice?: TokenChoice) => {
    const headers = { authorization: `Bearer ${await token(choice)}` };
    return (await sut.send({ path: EDITORS_ONLY, headers })).status;
  };

  it('is verified by its published key, which is asked for once', async () => {
    expect([await statusOf(), await statusOf({ lifetime: '16m' })]).toEqual([200, 200]);
    expect(sut.accounts.seen.map(({ url }) => url)).toEqual(['/.well-known/jwks.json']);
  });

  it.each<[string, TokenChoice]>([
    ['another key made', { signer: second, header: { kid: 'first' } }],
    ['an unknown key made', { signer: new TokenSigner('third') }],
    ['is meant for somebody else', { audience: 'other-api' }],
    ['somebody else made', { issuer: 'https://issuer.example' }],
    ['has expired', { lifetime: '-1s' }],
    ['brings its own key along', { signer: second, header: { kid: first.jwk.kid, jwk: second.jwk } }],
    ['is for later', { claims: { roles: ['editor'], nbf: Math.floor(Date.now() / 1_000) + 600 } }],
    ['is nobody’s', { subject: '' }],
    ['has roles that there are not', { claims: { roles: ['owner'] } }],
  ])('is refused where it %s', async (_, choice) => {
    expect(await statusOf(choice)).toBe(401);
  });

  it.each([{ kid: 'first' }, {}])(
    'is refused where the public key signed as if it were a shared one: %j',
    async (kid) => {
      const shared = createSecretKey(first.jwk.x ?? '', 'base64url');
      const forged = await new SignJWT({ roles: ['admin'] })
        .setProtectedHeader({ alg: 'HS256', ...kid })
        .setSubject('a1')
        .setIssuer(ACCESS_TOKEN_ISSUER)
        .setAudience(ACCESS_TOKEN_AUDIENCE)
        .setExpirationTime('15m')
        .sign(shared);
      const headers = { authorization: `Bearer ${forged}` };
      expect((await sut.send({ path: EDITORS_ONLY, headers })).status).toBe(401);
    },
  );

  it('is verified by a new key as soon as one signs', async () => {
    published = [second, first];
    // Keys that are not known are asked for once a second.
    await until(async () => (await statusOf({ signer: second })) === 200);
    expect(await statusOf()).toBe(200);
  });

  it('works while the accounts service is unavailable; one with an unknown key has to wait', async () => {
    await sut.accounts.stop();
    expect(await statusOf({ lifetime: '14m' })).toBe(200);
    await until(async () => (await statusOf({ signer: new TokenSigner('fourth') })) === 503);
    await sut.accounts.start();
  });
});
