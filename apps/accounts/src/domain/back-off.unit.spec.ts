import { waitAfter, withOneMore, type BackOff, type Tries } from './back-off.js';

const BACK_OFF: BackOff = { free: 3, firstMs: 1_000, mostMs: 60_000, quietMs: 3_600_000 };
const NOW = new Date('2026-01-01T00:00:00Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('a back-off', () => {
  it('lets some fail, doubles its wait with each one more, and stops growing', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1_000, 100_000].map((failures) => waitAfter(failures, BACK_OFF));
    expect(waits).toEqual([0, 0, 0, 1e3, 2e3, 4e3, 8e3, 16e3, 32e3, 60e3, 60e3, 60e3, 60e3]);
  });

  it('counts a try as failed before it is known', () => {
    let tries: Tries | null = null;
    for (let made = 0; made < 5; made += 1) tries = withOneMore(tries, BACK_OFF, NOW);
    expect(tries).toEqual({ failures: 5, blockedUntil: later(2_000), forgottenAt: later(3_602_000) });
  });

  it('holds up nobody who came at the same time, or by a clock that is behind, while tries are free', () => {
    const tries = withOneMore(null, BACK_OFF, NOW);
    expect(tries.blockedUntil.getTime()).toBeLessThan(later(-60_000).getTime());
  });

  it('forgets all after some quiet', () => {
    const tries = { failures: 50, blockedUntil: NOW, forgottenAt: later(10) };
    expect(withOneMore(tries, BACK_OFF, later(9)).failures).toBe(51);
    expect(withOneMore(tries, BACK_OFF, later(10)).failures).toBe(1);
  });
});
