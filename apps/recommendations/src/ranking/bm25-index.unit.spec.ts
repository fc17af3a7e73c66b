import { Bm25Index } from './bm25-index.js';
import fc from 'fast-check';

const doc = (words: Record<string, number>) => ({ terms: Object.keys(words), counts: Object.values(words) });

describe('Bm25Index', () => {
  it('scores as computed by hand', () => {
    const sut = new Bm25Index();
    sut.put('seed', doc({ tide: 2, power: 1 }));
    sut.put('near', doc({ tide: 3, boat: 1 }));
    sut.put('other', doc({ power: 1, plant: 4 }));
    // N = 3; both terms are in 2 documents: idf = ln(1 + (3 - 2 + 0.5) / (2 + 0.5)) = ln 1.6.
    // Lengths 3, 4 and 5, mean 4. near: tf 3, 3·2.2 / (3 + 1.2·(0.25 + 0.75·4/4)) = 6.6 / 4.2.
    // other: tf 1, 2.2 / (1 + 1.2·(0.25 + 0.75·5/4)) = 2.2 / 2.425.
    const [near, other] = sut.similarTo('seed', 5);
    expect(near).toEqual({ id: 'near', score: expect.closeTo((Math.log(1.6) * 6.6) / 4.2, 12) as number });
    expect(other).toEqual({ id: 'other', score: expect.closeTo((Math.log(1.6) * 2.2) / 2.425, 12) as number });
  });

  it('never names the document itself, nor one that has nothing in common', () => {
    const sut = new Bm25Index();
    sut.put('a', doc({ tide: 1 }));
    sut.put('b', doc({ glacier: 1 }));
    expect(sut.similarTo('a', 5)).toEqual([]);
    expect(sut.similarTo('unknown', 5)).toEqual([]);
  });

  it('asks with the 60 terms that tell most', () => {
    const sut = new Bm25Index();
    const words = Array.from({ length: 61 }, (_, at) => `w${at}`);
    sut.put('seed', { terms: words, counts: words.map((_, at) => (at === 60 ? 1 : 2)) });
    sut.put('weakest', doc({ w60: 5 }));
    sut.put('strong', doc({ w0: 1 }));
    expect(sut.similarTo('seed', 5).map(({ id }) => id)).toEqual(['strong']);
  });

  it('gives vectors whose length is that of their weights', () => {
    const sut = new Bm25Index();
    sut.put('a', doc({ tide: 2, power: 1 }));
    sut.put('b', doc({ tide: 1 }));
    const { weights, norm } = sut.vectorOf('a');
    expect(norm).toBeCloseTo(Math.hypot(...weights), 12);
    expect(sut.vectorOf('unknown').norm).toBe(0);
  });

  it('returns what a freshly built index returns, after any additions and removals', () => {
    const word = fc.constantFrom('ice', 'sea', 'tax', 'vote', 'film', 'song', 'bus', 'rice');
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      words: fc.option(fc.dictionary(word, fc.integer({ min: 1, max: 9 }), { minKeys: 1 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const sut = new Bm25Index();
        const left = new Map<string, Record<string, number>>();
        for (const { id, words } of changes) {
          left.delete(id);
          if (words === null) sut.remove(id);
          else sut.put(id, doc(left.set(id, words).get(id) ?? {}));
        }
        const fresh = new Bm25Index();
        for (const [id, words] of left) fresh.put(id, doc(words));
        expect(sut.size).toBe(left.size);
        for (const id of left.keys()) {
          expect(rounded(sut.similarTo(id, 10))).toEqual(rounded(fresh.similarTo(id, 10)));
        }
      }),
    );
  });
});

function rounded(found: readonly { id: string; score: number }[]) {
  return found.map(({ id, score }) => ({ id, score: score.toFixed(9) })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
