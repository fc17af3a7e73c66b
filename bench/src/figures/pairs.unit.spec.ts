import { collectPairs } from './pairs.js';

/** Pairs as they come, in cores that others use; the last one for ever. */
function machineWith(...others: number[]) {
  let asked = 0;
  return () => {
    const othersUsed = others[Math.min(asked, others.length - 1)] ?? 0;
    asked += 1;
    return Promise.resolve({ othersUsed, number: asked });
  };
}

describe('collecting pairs', () => {
  it('measures as often as wanted where nobody disturbs', async () => {
    const { counted, discarded, disturbed } = await collectPairs({ pairs: 5, attempts: 15 }, machineWith(0, 0.15));
    expect([counted.length, discarded, disturbed]).toEqual([5, 0, 0]);
  });

  it('discards a disturbed pair and measures another', async () => {
    const { counted, discarded, disturbed } = await collectPairs(
      { pairs: 2, attempts: 6 },
      machineWith(0.5, 0.1, 0.16, 0),
    );
    expect(counted.map(({ number }) => number)).toEqual([2, 4]);
    expect([discarded, disturbed]).toEqual([2, 0]);
  });

  it('ends after all attempts, and then the least disturbed count and are marked', async () => {
    const { counted, discarded, disturbed } = await collectPairs(
      { pairs: 2, attempts: 6 },
      machineWith(0.9, 0, 0.4, 0.8, 0.3, 0.7),
    );
    expect(counted.map(({ othersUsed }) => othersUsed)).toEqual([0, 0.3]);
    expect([discarded, disturbed]).toEqual([4, 1]);
  });
});
