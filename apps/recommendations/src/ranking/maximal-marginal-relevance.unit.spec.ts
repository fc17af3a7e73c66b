import { maximalMarginalRelevance as sut } from './maximal-marginal-relevance.js';

const likeness = (pairs: Record<string, number>) => ({
  between: (a: string, b: string) => pairs[`${a}${b}`] ?? pairs[`${b}${a}`] ?? 0,
});
const candidates = [
  { id: 'a', score: 1 },
  { id: 'b', score: 0.95 },
  { id: 'c', score: 0.9 },
];

describe('maximalMarginalRelevance', () => {
  it('prefers what is a little worse and says something else', () => {
    const taken = sut(candidates, { likeness: likeness({ ab: 0.7 }), beside: [], most: 2 });
    // a: 0.8 · 1; then b: 0.8 · 0.95 - 0.2 · 0.7 = 0.62 and c: 0.8 · 0.9 = 0.72.
    expect(taken).toEqual([
      { id: 'a', score: expect.closeTo(0.8, 12) as number },
      { id: 'c', score: expect.closeTo(0.72, 12) as number },
    ]);
  });

  it('leaves out what is more alike than 0.8, also to what stands in the list already', () => {
    const alike = likeness({ ab: 0.81, cx: 0.9 });
    expect(sut(candidates, { likeness: alike, beside: ['x'], most: 3 }).map(({ id }) => id)).toEqual(['a']);
  });

  it('gives scores that never rise along the list', () => {
    const scores = sut(candidates, { likeness: likeness({ ab: 0.5, ac: 0.4, bc: 0.6 }), beside: [], most: 3 });
    expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).sort((a, b) => b - a));
  });
});
