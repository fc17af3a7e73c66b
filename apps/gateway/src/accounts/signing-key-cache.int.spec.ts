import { sendJson } from '#fake-upstream.spec.js';
import { GatewayUnderTest } from '#gateway-under-test.spec.js';
import { ACCESS_TOKEN_AUDIENCE, ACCESS_TOKEN_ISSUER } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import { SignJWT } from 'jose';
import { createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

const EDITORS_ONLY = '/v1/articles/sea-trade/source';

class KeyPair {
  private readonly pair = generateKeyPairSync('ed25519');
  readonly jwk: { readonly kid: string; readonly x: string };

  constructor(kid: string) {
    this.jwk = { ...{ kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: 'EdDSA', kid }, x: this.x };
  }

  get x(): string {
    return this.pair.publicKey.export({ format: 'jwk' }).x ?? '';
  }

  get privateKey(): KeyObject {
    return this.pair.privateKey;
  }
}

interface Told {
  readonly kid?: string;
  readonly key?: KeyObject;
  readonly alg?: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly lifetime?: string;
}

describe('an access token of the accounts service', () => {
  const sut = new GatewayUnderTest();
  const [first, second] = [new KeyPair('first'), new KeyPair('second')];
  let published: readonly KeyPair[];

  beforeAll(() => sut.start());
  afterAll(() => sut.stop());
  beforeEach(() => {
    published = [first];
    sut.accounts.answers((_, response) => sendJson(response, 200, { keys: published.map(({ jwk }) => jwk) }));
  });

  const token = ({ kid = 'first', key = first.privateKey, alg = 'EdDSA', ...told }: Told = {}) =>
    new SignJWT({ roles: ['editor'], name: 'ada', sid: 's1' })
      .setProtectedHeader({ alg, kid })
      .setSubject('a1')
      .setIssuer(told.issuer ?? ACCESS_TOKEN_ISSUER)
      .setAudience(told.audience ?? ACCESS_TOKEN_AUDIENCE)
      .setExpirationTime(told.lifetime ?? '15m')
      .sign(key);
  const statusOf = async (told?: Told) => {
    const headers = { authorization: `Bearer ${await token(told)}` };
    return (await sut.send({ path: EDITORS_ONLY, headers })).status;
  };

  it('is verified by its published key, which is asked for once', async () => {
    expect([await statusOf(), await statusOf({ lifetime: '16m' })]).toEqual([200, 200]);
    expect(sut.accounts.seen.map(({ url }) => url)).toEqual(['/.well-known/jwks.json']);
  });

  it.each<[string, Told]>([
    ['another key made', { key: second.privateKey }],
    ['an unknown key made', { key: second.privateKey, kid: 'third' }],
    ['is meant for somebody else', { audience: 'other-api' }],
    ['somebody else made', { issuer: 'https://issuer.example' }],
    ['has expired', { lifetime: '-1s' }],
    [
      'is signed by the public key as if it were a shared one',
      { alg: 'HS256', key: createSecretKey(first.x, 'base64url') },
    ],
  ])('is refused where it %s', async (_, told) => {
    expect(await statusOf(told)).toBe(401);
  });

  it('is verified by a new key as soon as one signs', async () => {
    published = [second, first];
    // Keys that are not known are asked for once a second.
    await until(async () => (await statusOf({ kid: 'second', key: second.privateKey })) === 200);
    expect(await statusOf()).toBe(200);
  });

  it('goes on while the accounts service is away; one by an unknown key has to wait', async () => {
    await sut.accounts.stop();
    expect(await statusOf({ lifetime: '14m' })).toBe(200);
    await until(async () => (await statusOf({ kid: 'fourth', key: second.privateKey })) === 503);
    await sut.accounts.start();
  });
});
