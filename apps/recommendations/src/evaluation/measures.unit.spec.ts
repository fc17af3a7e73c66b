import { gainOver, intervalOfMean, measuresOf, placeOf } from './measures.js';
import { seededRandom } from './seeded-random.js';

describe('measures', () => {
  it('counts places up to the fifth', () => {
    const { hr5, ndcg5, mrr, targets } = measuresOf([1, 3, 5.5, 100], seededRandom(1));
    expect({ hr5, targets }).toEqual({ hr5: 0.5, targets: 4 });
    expect(ndcg5).toBeCloseTo((1 + 0.5) / 4, 12);
    expect(mrr).toBeCloseTo((1 + 1 / 3 + 1 / 5.5 + 1 / 100) / 4, 12);
  });

  it('gives an interval that holds the mean, the same for the same seed and narrower for more values', () => {
    const values = Array.from({ length: 1_000 }, (_, n) => n % 2);
    const [low, high] = intervalOfMean(values, seededRandom(7));
    expect(intervalOfMean(values, seededRandom(7))).toEqual([low, high]);
    expect([low > 0.45, low < 0.5, high > 0.5, high < 0.55]).toEqual([true, true, true, true]);
    const [wideLow, wideHigh] = intervalOfMean(values.slice(0, 50), seededRandom(7));
    expect(wideHigh - wideLow).toBeGreaterThan(high - low);
  });

  it('compares two rankings target by target', () => {
    const { mean, interval } = gainOver([1, 1, 1], [1, 1, 9], seededRandom(1));
    expect(mean).toBeCloseTo(1 / 3, 12);
    expect(interval[0]).toBe(0);
    expect(interval[1]).toBeCloseTo(2 / 3, 12);
  });

  it('says nothing of nothing', () => {
    expect(measuresOf([], seededRandom(1))).toEqual({ hr5: 0, ndcg5: 0, mrr: 0, interval: [0, 0], targets: 0 });
  });
});

const scored = [
  { id: 'a', score: 3 },
  { id: 'b', score: 1 },
  { id: 'c', score: 1 },
  { id: 'd', score: 1 },
];

describe('placeOf', () => {
  it.each([
    ['the best', 'a', 1],
    ['one of three that are equal, in the middle of their places', 'b', 3],
    ['what was not scored, in the middle of what is left', 'e', 7],
  ])('places %s', (_, wanted, place) => {
    expect(placeOf(wanted, scored, 9)).toBe(place);
  });

  it('places by lot where nothing is scored', () => {
    expect(placeOf('a', [], 9)).toBe(5);
  });
});
