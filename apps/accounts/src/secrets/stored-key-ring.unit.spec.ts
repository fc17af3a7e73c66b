import { JwtAccessTokens } from './jwt-access-tokens.js';
import { ServiceKeys } from './service-keys.js';
import { StoredKeyRing } from './stored-key-ring.js';
import type { SigningKey } from '#domain/signing-key.js';
import { SigningKeyRepository } from '#domain/signing-key.repository.js';
import { UuidIds, verifyAccessToken } from '@broadsheet/platform';
import { FakeClock } from '@broadsheet/testing';
import { createLocalJWKSet, decodeProtectedHeader } from 'jose';

class KeysInMemory extends SigningKeyRepository {
  private readonly keys: SigningKey[] = [];
  all = () => Promise.resolve([...this.keys]);
  add = (key: SigningKey) => Promise.resolve(void this.keys.unshift(key));
}

const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const CLAIMS = { accountId: 'a1', name: 'ada', roles: ['reader' as const], sessionId: 's1' };

describe('the key ring', () => {
  const keys = new ServiceKeys('k'.repeat(32));
  let clock: FakeClock;
  let sut: StoredKeyRing;
  let tokens: JwtAccessTokens;

  beforeEach(() => {
    clock = new FakeClock(new Date());
    sut = new StoredKeyRing(new KeysInMemory(), keys, new UuidIds(), clock);
    tokens = new JwtAccessTokens(sut, keys, clock);
  });

  const published = async () => {
    const jwks = (await sut.verifying()).map(({ kid, x }) => ({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', kid, x }));
    return createLocalJWKSet({ keys: jwks });
  };

  it('makes its first key when one is needed, and tokens that its public half verifies', async () => {
    const token = await tokens.make(CLAIMS);
    const { caller } = await verifyAccessToken(token, await published());
    expect(caller).toEqual({ accountId: 'a1', name: 'ada', roles: ['reader'], scopes: [], sessionId: 's1' });
  });

  it('makes one first key, for all who need it at the same moment', async () => {
    const asked = [sut.verifying()];
    await Promise.resolve();
    await Promise.resolve();
    asked.push(sut.verifying(), sut.verifying());
    const kids = (await Promise.all(asked)).map((all) => all.map(({ kid }) => kid));
    expect(new Set(kids.flat()).size).toBe(1);
    expect(kids.map((all) => all.length)).toEqual([1, 1, 1]);
  });

  it('publishes a new key before it signs, and verifies by those before until their last token has expired', async () => {
    const kids: string[] = [(await sut.signing()).kid];
    const made = [await tokens.make(CLAIMS)];
    for (let rotation = 1; rotation <= 2; rotation += 1) {
      clock.advance(60_000);
      const kid = await sut.rotate();
      expect([(await sut.signing()).kid, (await sut.verifying())[0]?.kid]).toEqual([kids.at(-1), kid]);
      clock.advance(10_000);
      made.push(await tokens.make(CLAIMS));
      kids.push(kid);
    }
    expect(made.map(kidOf)).toEqual(kids);
    for (const token of made) await verifyAccessToken(token, await published());

    clock.advance(15 * 60_000);
    expect((await sut.verifying()).map(({ kid }) => kid)).toEqual(kids.slice(1).toReversed());
    clock.advance(2 * 60_000);
    expect((await sut.verifying()).map(({ kid }) => kid)).toEqual(kids.slice(2));
  });

  it('stores no private key that could be read without the secret', async () => {
    await sut.rotate();
    const [key] = await sut.verifying();
    expect(Buffer.from(key?.sealedPrivateKey ?? '', 'base64url').includes(Buffer.from('302e0201', 'hex'))).toBe(false);
    expect(JSON.stringify(key)).not.toContain('PRIVATE KEY');
  });
});
