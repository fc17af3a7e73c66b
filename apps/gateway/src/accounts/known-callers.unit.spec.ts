import { KnownCallers } from './known-callers.js';
import type { Caller } from '@broadsheet/contracts';
import { signAccessToken } from '@broadsheet/platform';
import { createLocalJWKSet } from 'jose';

const KEY = 'k'.repeat(32);
const ADA: Caller = { accountId: 'a1', name: 'Ada', roles: ['editor'], scopes: [] };

describe('KnownCallers', () => {
  let now: Date;
  let ended: Set<string>;
  let sut: KnownCallers;
  const bearer = async () => `Bearer ${await signAccessToken(ADA, KEY, '1m')}`;

  beforeEach(() => {
    now = new Date();
    ended = new Set();
    const keys = { shared: new TextEncoder().encode(KEY), published: createLocalJWKSet({ keys: [] }) };
    sut = new KnownCallers(keys, ended, { now: () => now });
  });

  it('knows a caller the second time as the first', async () => {
    const authorization = await bearer();
    expect([await sut.of(authorization), await sut.of(authorization)]).toEqual([ADA, ADA]);
  });

  it('looks again at a token whose time is over', async () => {
    const authorization = await bearer();
    const first = await sut.of(authorization);
    now = new Date(now.getTime() + 61_000);
    // Verified anew, by the real time, at which it is still valid: another object of the same caller.
    const second = await sut.of(authorization);
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });

  it('refuses whose session has ended, however well it knew the caller before', async () => {
    const authorization = `Bearer ${await signAccessToken({ ...ADA, sessionId: 's1' }, KEY, '1m')}`;
    await sut.of(authorization);
    ended.add('s1');
    await expect(sut.of(authorization)).rejects.toThrow('Its session has ended.');
  });

  it('remembers nobody whose token is refused', async () => {
    const forged = `Bearer ${await signAccessToken(ADA, 'x'.repeat(32), '1m')}`;
    await expect(sut.of(forged)).rejects.toThrow('not made here');
    await expect(sut.of(forged)).rejects.toThrow('not made here');
  });
});
