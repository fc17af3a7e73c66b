import { relatedScores as sut } from './related-score.js';

const NOW = new Date('2026-11-02T00:00:00.000Z');
const dayOld = new Date('2026-11-01T00:00:00.000Z');
const ancient = new Date('2016-01-01T00:00:00.000Z');
const nothing = { coReads: 0, bm25: 0, readers: 0, publishedAt: ancient };

describe('relatedScores', () => {
  it('adds the four signals as computed by hand', () => {
    const [a, b] = sut(
      [
        { id: 'a', coReads: 2, bm25: 10, readers: 1, publishedAt: dayOld },
        { id: 'b', coReads: 4, bm25: 5, readers: 9, publishedAt: dayOld },
      ],
      5,
      NOW,
    );
    // g = 5 / 10; a: 0.5·0.5 + 0.5·1 + 0.1·0 + 0.25·0.5; b: 0.5·1 + 0.5·0.5 + 0.1·1 + 0.25·0.5.
    expect(a?.score).toBeCloseTo(0.875, 12);
    expect(b?.score).toBeCloseTo(0.975, 12);
  });

  it('leaves it to the text where nobody has read the seed beside anything', () => {
    const [a] = sut([{ ...nothing, id: 'a', bm25: 3 }], 0, NOW);
    expect(a).toEqual({ id: 'a', reason: 'similar', score: expect.closeTo(1, 9) as number });
  });

  it('names the signal that adds most', () => {
    const reasons = sut(
      [
        { ...nothing, id: 'a', coReads: 3 },
        { ...nothing, id: 'b', bm25: 3 },
        { ...nothing, id: 'c', readers: 100 },
        { ...nothing, id: 'd', publishedAt: NOW },
      ],
      5,
      NOW,
    ).map(({ reason }) => reason);
    expect(reasons).toEqual(['co-read', 'similar', 'trending', 'fresh']);
  });
});
