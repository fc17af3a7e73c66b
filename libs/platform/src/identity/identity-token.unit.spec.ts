import { ANONYMOUS, type Caller } from '@broadsheet/contracts';
import { compactVerify } from 'jose';
import { signIdentity, verifyIdentity } from './identity-token.js';

const KEY = 'k'.repeat(32);
const BYTES = new TextEncoder().encode(KEY);
const NOW = new Date('2026-11-23T10:00:00Z');
const CALLER: Caller = { accountId: 'a-1', name: 'Zoë', roles: ['editor'], scopes: ['import'] };

describe('the identity header', () => {
  it('comes back as it was signed', () => {
    const token = signIdentity({ caller: CALLER, requestId: 'r-1' }, KEY, NOW);
    expect(verifyIdentity(token, KEY, NOW)).toEqual({ caller: CALLER, requestId: 'r-1' });
  });

  it('may say where the request came from', () => {
    const identity = { caller: ANONYMOUS, requestId: 'r-1', address: '2001:db8:1:2::/64' };
    expect(verifyIdentity(signIdentity(identity, KEY, NOW), KEY, NOW)).toEqual(identity);
  });

  it('is a JWS that another implementation verifies', async () => {
    const { payload } = await compactVerify(signIdentity({ caller: ANONYMOUS, requestId: 'r' }, KEY, NOW), BYTES);
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({ sub: null, rid: 'r', exp: 1795428030 });
  });

  it.each([
    ['after its thirty seconds', (token: string) => token, new Date(NOW.getTime() + 31_000)],
    ['with other claims', (token: string) => token.replace(/\.[^.]+\./, '.eyJzdWIiOiJ4In0.'), NOW],
    ['with another algorithm', (token: string) => token.replace(/^[^.]+/, 'eyJhbGciOiJub25lIn0'), NOW],
    ['without a signature', (token: string) => token.replace(/[^.]+$/, ''), NOW],
    ['with a part too many', (token: string) => `${token}.x`, NOW],
    ['that is no token', () => 'x', NOW],
  ])('is refused %s', (_name, change, at) => {
    const token = signIdentity({ caller: CALLER, requestId: 'r' }, KEY, NOW);
    expect(verifyIdentity(change(token), KEY, at)).toBeNull();
  });
});
