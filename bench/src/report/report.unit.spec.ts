import { jsonReport, figure, tableLines } from './report.js';
import { type Measure, TARGETS } from './measure.js';

const article: Measure = { ...TARGETS.article, value: 0.0712, baseline: 48_000, notes: ['one pair was disturbed'] };
const cold: Measure = { ...TARGETS.cold, value: 912.4, baseline: null, notes: [] };

describe('the table', () => {
  it('says of each figure whether its target is met, with notes below', () => {
    const [, , , first, note, second] = tableLines([article, cold]);
    expect(first).toMatch(/^P2 {3}GET an article, no cache +0\.071 +≥ 0\.060 +of raw +met +Ghost/);
    expect(note).toBe('       one pair was disturbed');
    expect(second).toMatch(/^P11 +cold start to the first 200 +912 +≤ 800 +ms +MISSED/);
  });

  it.each([
    [0.06, '0.060'],
    [4.47, '4.5'],
    [30, '30'],
    [20_000, '20,000'],
    [812.6, '813'],
    [NaN, '-'],
  ])('writes %d as %s', (value, expected) => {
    expect(figure(value)).toBe(expected);
  });
});

describe('the JSON', () => {
  it('has the agreed fields and nothing else', () => {
    const { measures } = JSON.parse(jsonReport([article, { ...cold, value: NaN }])) as { measures: unknown[] };
    expect(measures).toEqual([
      {
        id: 'P2',
        name: 'GET an article, no cache',
        value: 0.0712,
        unit: 'of raw',
        target: 0.06,
        met: true,
        baseline: 48_000,
      },
      {
        id: 'P11',
        name: 'cold start to the first 200',
        value: null,
        unit: 'ms',
        target: 800,
        met: false,
        baseline: null,
      },
    ]);
  });
});
