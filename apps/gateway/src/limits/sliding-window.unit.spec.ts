import { judge } from './sliding-window.js';

const WINDOW_MS = 60_000;
const at = (current: number, previous: number, elapsedMs: number, limit = 10) =>
  judge({ current, previous }, { limit, windowMs: WINDOW_MS, elapsedMs });

describe('a sliding window', () => {
  it.each([
    ['nothing has come', at(0, 0, 0), 9],
    ['some have come', at(4, 0, 30_000), 5],
    ['this is the last that is free', at(9, 0, 0), 0],
    ['half of the window before still weighs', at(0, 10, 30_000), 4],
    ['the window before weighs nothing any more', at(0, 10, 60_000), 9],
  ])('admits where %s, and says how many more', (_, judgement, remaining) => {
    expect(judgement).toEqual({ admitted: true, remaining, waitMs: 0 });
  });

  it.each([
    ['this window is full', at(10, 0, 0)],
    ['the window before weighs in full', at(0, 10, 0)],
    ['both together fill it', at(5, 10, 29_000)],
    ['far too many came through other gateways', at(40, 0, 10_000)],
    ['nothing is free with one running', at(1, 0, 10_000, 1)],
  ])('refuses where %s', (_, judgement) => {
    expect(judgement).toMatchObject({ admitted: false, remaining: 0 });
    expect(judgement.waitMs).toBeGreaterThan(0);
  });

  it.each([
    [10, 0, 0],
    [10, 0, 59_999],
    [0, 10, 0],
    [5, 10, 10_000],
    [9, 10, 10_000],
    [9, 3, 100],
    [40, 7, 12_345],
  ])('says the true wait: %i now and %i before, after %i ms', (current, previous, elapsedMs) => {
    const { waitMs } = at(current, previous, elapsedMs);
    const later = (ms: number) => {
      const passed = elapsedMs + ms;
      return passed < WINDOW_MS ? at(current, previous, passed) : at(0, current, passed - WINDOW_MS);
    };
    expect(later(waitMs + 0.001).admitted).toBe(true);
    expect(later(waitMs - 0.5).admitted).toBe(false);
  });

  it('lets nobody have more than the limit in any minute, but for what the even weighing hides', () => {
    const admitted: number[] = [];
    let [current, previous] = [0, 0];
    for (let now = 0; now < 10 * WINDOW_MS; now += 500) {
      if (now % WINDOW_MS === 0) [previous, current] = [current, 0];
      if (!at(current, previous, now % WINDOW_MS, 60).admitted) continue;
      current += 1;
      admitted.push(now);
    }
    const within = admitted.map((begin) => admitted.filter((one) => one >= begin && one < begin + WINDOW_MS).length);
    expect(Math.max(...within)).toBeLessThanOrEqual(90);
    expect(admitted.length).toBeLessThanOrEqual(11 * 60);
  });
});
