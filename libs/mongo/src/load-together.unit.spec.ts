import { loadTogether } from './load-together.js';

describe('loadTogether', () => {
  const reads: (readonly string[])[] = [];
  const lengths = loadTogether((words: readonly string[]) => {
    reads.push(words);
    if (words.includes('bad')) return Promise.reject(new RangeError('bad'));
    return Promise.resolve(new Map(words.filter((word) => word !== 'unknown').map((word) => [word, word.length])));
  });
  beforeEach(() => void reads.splice(0));

  it('reads once what is asked for in one turn, and each key once', async () => {
    const answers = await Promise.all(['a', 'bb', 'a', 'unknown', 'ccc'].map((word) => lengths(word)));

    expect(answers).toEqual([1, 2, 1, undefined, 3]);
    expect(reads).toEqual([['a', 'bb', 'unknown', 'ccc']]);
  });

  it('takes in what other callbacks of the turn ask for', async () => {
    const later = new Promise<number | undefined>((resolve) => process.nextTick(() => resolve(lengths('bb'))));

    expect(await Promise.all([lengths('a'), later])).toEqual([1, 2]);
    expect(reads).toEqual([['a', 'bb']]);
  });

  it('keeps no answer', async () => {
    await lengths('a');
    await lengths('a');

    expect(reads).toHaveLength(2);
  });

  it('keeps no failure either, and tells it to all who asked', async () => {
    const outcomes = await Promise.allSettled([lengths('bad'), lengths('a')]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await lengths('a')).toBe(1);
  });
});
