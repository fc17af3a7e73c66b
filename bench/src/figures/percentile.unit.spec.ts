import { median, percentile } from './percentile.js';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
    [0.001, 1],
  ])('finds the value at %d by nearest rank', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });

  it('sorts by size, not by letters', () => {
    expect(percentile([9, 10, 100], 0.5)).toBe(10);
  });

  it('is no number of nothing', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 10], 9],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('is no number of nothing', () => {
    expect(median([])).toBeNaN();
  });
});
