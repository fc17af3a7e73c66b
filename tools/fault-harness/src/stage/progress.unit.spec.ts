import { Progress } from '#stage/progress.js';
import { until } from '@broadsheet/testing';

describe('Progress', () => {
  it('measures how fast a number grew and how long it stood still', async () => {
    let count = 0;
    let asked = 0;
    const sut = new Progress(() => {
      asked += 1;
      if (asked <= 3) count += 10;
      return Promise.resolve(count);
    });
    await until(() => asked >= 8);
    await sut.stop();
    expect(sut.peakPerSecond()).toBe(20);
    expect(sut.longestStallMs()).toBeGreaterThanOrEqual(390);
    expect(sut.longestStallMs()).toBeLessThan(2_000);
  });

  it('passes over a count that cannot be had', async () => {
    let asked = 0;
    const sut = new Progress(() => {
      asked += 1;
      return asked === 2 ? Promise.reject(new Error('unavailable')) : Promise.resolve(asked);
    });
    await until(() => asked >= 4);
    await sut.stop();
    expect(sut.peakPerSecond()).toBe(3);
  });
});
