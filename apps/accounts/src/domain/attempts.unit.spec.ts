import { waitAfter, withOneMore, type Attempts, type Throttling } from './attempts.js';

const THROTTLING: Throttling = { free: 3, firstMs: 1_000, maxMs: 60_000, quietMs: 3_600_000 };
const NOW = new Date('2026-01-01T00:00:00Z');
const later = (ms: number): Date => new Date(NOW.getTime() + ms);

describe('throttling of attempts', () => {
  it('lets some fail, doubles the wait with each further one, and stops growing', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1_000, 100_000].map((failures) =>
      waitAfter(failures, THROTTLING),
    );
    expect(waits).toEqual([0, 0, 0, 1e3, 2e3, 4e3, 8e3, 16e3, 32e3, 60e3, 60e3, 60e3, 60e3]);
  });

  it('counts an attempt as failed before its outcome is known', () => {
    let attempts: Attempts | null = null;
    for (let made = 0; made < 5; made += 1) attempts = withOneMore(attempts, THROTTLING, NOW);
    expect(attempts).toEqual({ failures: 5, blockedUntil: later(2_000), forgottenAt: later(3_602_000) });
  });

  it('blocks no concurrent attempt, and none by a clock that is behind, while attempts are free', () => {
    const attempts = withOneMore(null, THROTTLING, NOW);
    expect(attempts.blockedUntil.getTime()).toBeLessThan(later(-60_000).getTime());
  });

  it('forgets all attempts after a quiet time', () => {
    const attempts = { failures: 50, blockedUntil: NOW, forgottenAt: later(10) };
    expect(withOneMore(attempts, THROTTLING, later(9)).failures).toBe(51);
    expect(withOneMore(attempts, THROTTLING, later(10)).failures).toBe(1);
  });
});
