import { retryDelay as sut } from './retry-policy.js';

describe('retryDelay', () => {
  it('gives up on poison at once', () => {
    expect(sut('poison', 1)).toBeUndefined();
  });

  it('retries four times with a growing delay, then gives up', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => sut('retry', attempt))).toEqual([100, 200, 400, 800, undefined]);
  });

  it('never gives up on a dependency, and waits five seconds at most', () => {
    expect(sut('dependency', 6)).toBe(3_200);
    expect(sut('dependency', 100_000)).toBe(5_000);
  });
});
