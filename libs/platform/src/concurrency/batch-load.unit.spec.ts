import { batchLoad, shareRead } from './batch-load.js';

describe('batchLoad', () => {
  const reads: (readonly string[])[] = [];
  const lengths = batchLoad((words: readonly string[]) => {
    reads.push(words);
    if (words.includes('bad')) return Promise.reject(new RangeError('bad'));
    return Promise.resolve(new Map(words.filter((word) => word !== 'unknown').map((word) => [word, word.length])));
  });
  beforeEach(() => void reads.splice(0));

  it('reads the keys of one turn together, each key once', async () => {
    const answers = await Promise.all(['a', 'bb', 'a', 'unknown', 'ccc'].map((word) => lengths(word)));

    expect(answers).toEqual([1, 2, 1, undefined, 3]);
    expect(reads).toEqual([['a', 'bb', 'unknown', 'ccc']]);
  });

  it('includes the keys of other callbacks of the turn', async () => {
    const later = new Promise<number | undefined>((resolve) => process.nextTick(() => resolve(lengths('bb'))));

    expect(await Promise.all([lengths('a'), later])).toEqual([1, 2]);
    expect(reads).toEqual([['a', 'bb']]);
  });

  it('caches no value', async () => {
    await lengths('a');
    await lengths('a');

    expect(reads).toHaveLength(2);
  });

  it('caches no failure, and rejects all callers of the batch', async () => {
    const outcomes = await Promise.allSettled([lengths('bad'), lengths('a')]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await lengths('a')).toBe(1);
  });
});

interface Page {
  readonly of: string;
  readonly limit: number;
}

describe('shareRead', () => {
  const reads: Page[] = [];
  const sut = shareRead(
    ({ of, limit }: Page) => `${of}:${limit}`,
    (page) => {
      reads.push(page);
      return page.of === 'bad' ? Promise.reject(new RangeError('bad')) : Promise.resolve(page.of.repeat(page.limit));
    },
  );
  beforeEach(() => void reads.splice(0));

  it('reads once for callers with the same question in one turn, and separately for different ones', async () => {
    const pages = [
      { of: 'a', limit: 1 },
      { of: 'a', limit: 2 },
      { of: 'a', limit: 1 },
    ];
    expect(await Promise.all(pages.map(sut))).toEqual(['a', 'aa', 'a']);
    expect(reads).toEqual(pages.slice(0, 2));
  });

  it('reads again for a later caller', async () => {
    await sut({ of: 'a', limit: 1 });
    await sut({ of: 'a', limit: 1 });
    expect(reads).toHaveLength(2);
  });

  it('rejects only the callers whose read failed, and caches no failure', async () => {
    const [bad, good] = await Promise.allSettled([sut({ of: 'bad', limit: 1 }), sut({ of: 'a', limit: 1 })]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });
});
