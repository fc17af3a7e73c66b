import { CachedCallers } from './cached-callers.js';
import type { Caller } from '@broadsheet/contracts';

const ADA: Caller = { accountId: 'a1', name: 'Ada', roles: ['editor'], scopes: [] };
const MINUTE = 60_000;

describe('CachedCallers', () => {
  let now: Date;
  let ended: Set<string>;
  let read: string[];
  let lifetimeMs: number;
  let caller: Caller;
  let sut: CachedCallers;

  const after = (ms: number) => {
    now = new Date(now.getTime() + ms);
    return sut.of('Bearer good');
  };

  beforeEach(() => {
    now = new Date('2026-11-23T10:00:00Z');
    ended = new Set();
    read = [];
    lifetimeMs = MINUTE;
    caller = ADA;
    const reader = (token: string) => {
      read.push(token);
      if (token !== 'good') return Promise.reject(new Error('another key'));
      return Promise.resolve({ caller, expiresAt: new Date(now.getTime() + lifetimeMs) });
    };
    sut = new CachedCallers(reader, ended, { now: () => now });
  });

  it('knows a caller the second time as the first, and verifies once', async () => {
    expect([await after(0), await after(MINUTE - 1)]).toEqual([ADA, ADA]);
    expect(read).toEqual(['good']);
  });

  it('looks again at a token whose time is over', async () => {
    await after(0);
    await after(MINUTE);
    expect(read).toEqual(['good', 'good']);
  });

  it('looks again every five minutes at one that is valid for long', async () => {
    lifetimeMs = 60 * MINUTE;
    await after(0);
    await after(5 * MINUTE - 1);
    expect(read).toHaveLength(1);
    await after(1);
    expect(read).toHaveLength(2);
  });

  it('refuses whose session has ended, however well it knew the caller before', async () => {
    caller = { ...ADA, sessionId: 's1' };
    await after(0);
    ended.add('s1');
    await expect(after(0)).rejects.toThrow('Its session has ended.');
  });

  it('caches nobody whose token is refused', async () => {
    await expect(sut.of('Bearer forged')).rejects.toThrow('not made here');
    await expect(sut.of('Bearer forged')).rejects.toThrow('not made here');
    expect(read).toHaveLength(2);
  });
});
