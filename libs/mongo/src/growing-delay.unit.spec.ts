import { growingDelay as sut } from './growing-delay.js';

const DELAY = { firstMs: 100, maxMs: 5_000 };

describe('growingDelay', () => {
  it('doubles with each failure', () => {
    expect([1, 2, 3, 4].map((failures) => sut(failures, DELAY, 0.5))).toEqual([100, 200, 400, 800]);
  });

  it('never grows beyond its maximum, however many failures there were', () => {
    expect(sut(40, DELAY, 0.5)).toBe(5_000);
    expect(sut(10_000, DELAY, 0.5)).toBe(5_000);
  });

  it('spreads by a fifth either way', () => {
    expect(sut(1, DELAY, 0)).toBe(80);
    expect(sut(1, DELAY, 0.999)).toBe(120);
  });
});
