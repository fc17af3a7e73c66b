import { addPopularity as sut, HALF_LIVES, popularityNow, gainedPopularities } from './popularity.js';
import fc from 'fast-check';

const HOUR_MS = 3_600_000;
const NOW = new Date('2026-11-01T12:00:00.000Z');
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * HOUR_MS);
const exponent = fc.double({ min: -1e5, max: 1e5, noNaN: true });

describe('addPopularity', () => {
  it('is commutative', () => {
    fc.assert(fc.property(exponent, exponent, (r, u) => sut(r, u) === sut(u, r)));
  });

  it('is associative to twelve digits', () => {
    fc.assert(
      fc.property(exponent, exponent, exponent, (a, b, c) => {
        const scale = Math.max(1, Math.abs(a), Math.abs(b), Math.abs(c));
        expect(Math.abs(sut(sut(a, b), c) - sut(a, sut(b, c))) / scale).toBeLessThan(1e-12);
      }),
    );
  });

  it('counts a read of now as one, and one of a half-life ago as a half', () => {
    const r = sut(gainedPopularities({ at: NOW, weight: 1 }).r6, gainedPopularities({ at: hoursAgo(6), weight: 1 }).r6);
    expect(popularityNow(r, HALF_LIVES.r6, NOW)).toBeCloseTo(1.5, 9);
  });

  it('keeps the sum of a thousand reads in any order', () => {
    const reads = Array.from(
      { length: 1000 },
      (_, at) => gainedPopularities({ at: hoursAgo((at * 37) % 500), weight: 1 }).r1,
    );
    const sum = (list: number[]): number => list.reduce(sut, Number.NEGATIVE_INFINITY);
    expect(sum(reads)).toBeCloseTo(sum([...reads].reverse()), 9);
  });
});
