import { ComparedArticles } from './compared-articles.js';
import { cosine, type TermVector } from './term-vector.js';
import fc from 'fast-check';

const vector: fc.Arbitrary<TermVector> = fc
  .uniqueArray(
    fc.record({ term: fc.integer({ min: 0, max: 30 }), weight: fc.double({ min: 0.01, max: 9, noNaN: true }) }),
    {
      selector: ({ term }) => term,
      maxLength: 12,
    },
  )
  .map((entries) => {
    const sorted = entries.sort((a, b) => a.term - b.term);
    const weights = Float64Array.from(sorted, ({ weight }) => weight);
    return {
      terms: Uint32Array.from(sorted, ({ term }) => term),
      weights,
      norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)),
    };
  });

describe('ComparedArticles', () => {
  it('finds the largest of the cosines to each, with nothing in common 0', () => {
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 8 }), vector, (others, one) => {
        const sut = new ComparedArticles();
        for (const other of others) sut.add(other);
        expect(sut.largestCosine(one)).toBeCloseTo(Math.max(0, ...others.map((other) => cosine(one, other))), 12);
      }),
    );
  });
});
