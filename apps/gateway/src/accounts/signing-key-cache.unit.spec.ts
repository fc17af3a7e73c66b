import { SigningKeyCache } from './signing-key-cache.js';
import { jest } from '@jest/globals';
import { TokenSigner } from '@broadsheet/local-stack/token-signer';
import { jwtVerify } from 'jose';

const MINUTE = 60_000;
const [FIRST, SECOND] = [new TokenSigner('first'), new TokenSigner('second')];

describe('SigningKeyCache', () => {
  let now: number;
  let published: readonly TokenSigner[];
  let questions: number;
  let unavailable: boolean;
  let sut: SigningKeyCache;

  const verifies = async (signer: TokenSigner) => {
    const token = signer.sign({ issuer: 'i', audience: 'a', subject: 's', lifetime: '1h' });
    return jwtVerify(await token, sut.find);
  };
  const source = () => {
    questions += 1;
    return unavailable
      ? Promise.reject(new Error('nobody answers'))
      : Promise.resolve({ keys: published.map(({ jwk }) => jwk) });
  };

  beforeEach(() => {
    now = 10_000;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    published = [FIRST];
    questions = 0;
    unavailable = false;
    sut = new SigningKeyCache(source);
  });
  afterEach(() => jest.restoreAllMocks());

  it('asks once for all who wait for the same key', async () => {
    await Promise.all([verifies(FIRST), verifies(FIRST), verifies(FIRST)]);
    expect([questions, sut.problem]).toEqual([1, null]);
  });

  it('asks for a new key, but not more often than once a second', async () => {
    await verifies(FIRST);
    published = [SECOND, FIRST];
    await expect(verifies(SECOND)).rejects.toThrow('no applicable key');
    now += 1_000;
    await verifies(SECOND);
    expect(questions).toBe(2);
  });

  it('asks somebody who does not answer no more often', async () => {
    unavailable = true;
    await expect(verifies(FIRST)).rejects.toThrow('nobody answers');
    await expect(verifies(FIRST)).rejects.toThrow('nobody answers');
    expect(questions).toBe(1);
    expect(sut.problem).toContain('cannot be read');
    unavailable = false;
    now += 1_000;
    await verifies(FIRST);
    expect([questions, sut.problem]).toEqual([2, null]);
  });

  it('keeps using the keys that it knows while nobody responds', async () => {
    await verifies(FIRST);
    unavailable = true;
    now += 60 * MINUTE;
    await verifies(FIRST);
    await verifies(FIRST);
    expect(questions).toBe(2);
    expect(sut.problem).not.toBeNull();
  });

  it('believes a key that was withdrawn for five minutes and one token more', async () => {
    await verifies(FIRST);
    published = [SECOND];
    now += 5 * MINUTE;
    await verifies(FIRST);
    await expect(verifies(FIRST)).rejects.toThrow('no applicable key');
    await verifies(SECOND);
    expect(questions).toBe(2);
  });
});
