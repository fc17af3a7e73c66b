import { Sha256ApiKeySecrets } from './sha256-api-key-secrets.js';
import { ApiKey } from '@broadsheet/contracts';

describe('Sha256ApiKeySecrets', () => {
  const sut = new Sha256ApiKeySecrets();

  it('makes keys that the contract knows, and finds by their hash', () => {
    const { key, hash } = sut.make();
    expect(ApiKey.parse(key)).toBe(key);
    expect(sut.hashOf(key)).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('makes none twice', () => {
    expect(new Set(Array.from({ length: 100 }, () => sut.make().hash)).size).toBe(100);
  });
});
