import { RetryBudget } from './retry-budget.js';

describe('a retry budget', () => {
  it('is one in ten, after a burst', () => {
    const sut = new RetryBudget({ ratio: 0.1, burst: 10 });
    let retries = 0;
    for (let sent = 0; sent < 1_000; sent += 1) {
      sut.earn();
      if (sut.spend()) retries += 1;
    }
    expect(retries).toBeGreaterThanOrEqual(105);
    expect(retries).toBeLessThanOrEqual(110);
  });

  it('does not grow beyond its burst', () => {
    const sut = new RetryBudget({ ratio: 0.1, burst: 2 });
    for (let sent = 0; sent < 1_000; sent += 1) sut.earn();
    expect([sut.spend(), sut.spend(), sut.spend()]).toEqual([true, true, false]);
  });
});
