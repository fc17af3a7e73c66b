import { maximalMarginalRelevance as sut } from './maximal-marginal-relevance.js';
import fc from 'fast-check';

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
    const taken = sut(candidates, { likeness: likeness({ ab: 0.7 }), beside: [], limit: 2 });
    // a: 0.8 · 1; then b: 0.8 · 0.95 - 0.2 · 0.7 = 0.62 and c: 0.8 · 0.9 = 0.72.
    expect(taken).toEqual([
      { id: 'a', score: expect.closeTo(0.8, 12) as number },
      { id: 'c', score: expect.closeTo(0.72, 12) as number },
    ]);
  });

  it('leaves out what is more alike than 0.8, also to what stands in the list already', () => {
    const alike = likeness({ ab: 0.81, cx: 0.9 });
    expect(sut(candidates, { likeness: alike, beside: ['x'], limit: 3 }).map(({ id }) => id)).toEqual(['a']);
  });

  it('gives scores that never rise along the list', () => {
    const scores = sut(candidates, { likeness: likeness({ ab: 0.5, ac: 0.4, bc: 0.6 }), beside: [], limit: 3 });
    expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('takes at each step what a comparison of all with all would take', () => {
    const value = fc.constantFrom(0, 0.1, 0.2, 0.4, 0.7, 0.8, 0.81, 1);
    const matrix = fc.array(fc.array(value, { minLength: 9, maxLength: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 8 }),
        matrix,
        fc.boolean(),
        fc.nat(9),
        (scores, alike, isFirst, most) => {
          const between = (a: string, b: string): number => alike[Number(a)]?.[Number(b)] ?? 0;
          const scored = scores.map((score, at) => ({ id: String(at), score }));
          const beside = isFirst ? [] : ['8'];
          const expected: string[] = [];
          let rest = scored;
          while (expected.length < most) {
            const likeTo = (id: string): number =>
              Math.max(0, ...[...beside, ...expected].map((other) => between(id, other)));
            const worth = (one: { id: string; score: number }): number => 0.8 * one.score - (1 - 0.8) * likeTo(one.id);
            rest = rest.filter(({ id }) => !expected.includes(id) && likeTo(id) <= 0.8);
            if (rest.length === 0) break;
            expected.push(rest.reduce((a, b) => (worth(b) > worth(a) ? b : a)).id);
          }
          expect(sut(scored, { likeness: { between }, beside, limit: most }).map(({ id }) => id)).toEqual(expected);
        },
      ),
    );
  });
});
