import { seal, unseal } from './sealed.js';
import { ServiceKeys } from './service-keys.js';

const KEY = new ServiceKeys('k'.repeat(32)).sealing;

describe('what is sealed', () => {
  it('comes back by the same key, and looks different each time', () => {
    const [one, other] = [seal(Buffer.from('secret'), KEY), seal(Buffer.from('secret'), KEY)];
    expect(unseal(one, KEY).toString()).toBe('secret');
    expect(other).not.toBe(one);
  });

  it('does not come back by another key, or changed', () => {
    const sealed = seal(Buffer.from('secret'), KEY);
    expect(() => unseal(sealed, new ServiceKeys('x'.repeat(32)).sealing)).toThrow();
    expect(() => unseal(`${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'Q' : 'A'}`, KEY)).toThrow();
  });
});
