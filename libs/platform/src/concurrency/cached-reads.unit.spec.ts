import { CachedReads } from './cached-reads.js';
import { until } from '@broadsheet/testing';

/** A clock that is moved by hand, and what was read. */
function begin(maxSize = 100) {
  const reads: string[][] = [];
  let time = 0;
  let failure: Error | undefined;
  const cache = new CachedReads<string>(
    (keys) => {
      reads.push([...keys]);
      const found = keys.filter((key) => key !== 'nothing').map((key) => [key, `${key} at ${time}`] as const);
      return failure ? Promise.reject(failure) : Promise.resolve(new Map(found));
    },
    { maxAgeMs: 1_000, maxSize, now: () => time },
  );
  const fail = (error?: Error): void => void (failure = error);
  return { cache, reads, pass: (ms: number) => (time += ms), fail };
}

describe('CachedReads', () => {
  it('reads unknown keys together, each key once', async () => {
    const { cache, reads } = begin();
    const [both] = await Promise.all([cache.getMany(['a', 'b']), cache.getMany(['b', 'c'])]);
    await cache.getMany(['a', 'b', 'c']);
    expect(both).toEqual(new Map([['a', 'a at 0'], ['b', 'b at 0']])); // prettier-ignore
    expect(reads).toEqual([['a', 'b', 'c']]);
  });

  it('caches that a value does not exist', async () => {
    const { cache, reads } = begin();
    await expect(cache.getMany(['nothing'])).resolves.toEqual(new Map());
    await expect(cache.get('nothing')).resolves.toBeUndefined();
    expect(reads).toHaveLength(1);
  });

  it('returns a cached value while it reads again, and never one that is too old', async () => {
    const { cache, reads, pass } = begin();
    await cache.get('a');
    pass(600);
    await expect(cache.get('a')).resolves.toBe('a at 0');
    await until(async () => (await cache.get('a')) === 'a at 600');
    pass(1_000);
    await expect(cache.get('a')).resolves.toBe('a at 1600');
    expect(reads).toHaveLength(3);
  });

  it('does not cache a failed read, and fails only callers that must wait for it', async () => {
    const { cache, pass, fail } = begin();
    await cache.get('a');
    fail(new Error('unavailable'));
    await expect(cache.get('b')).rejects.toThrow('unavailable');
    pass(600);
    await expect(cache.get('a')).resolves.toBe('a at 0');
    pass(600);
    await expect(cache.get('a')).rejects.toThrow('unavailable');
    fail();
    await expect(cache.getMany(['a', 'b'])).resolves.toEqual(new Map([['a', 'a at 1200'], ['b', 'b at 1200']])); // prettier-ignore
  });

  it('drops a key that was not asked for while `maxSize` others were', async () => {
    const { cache, reads } = begin(2);
    for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'a', 'b']) await cache.get(key);
    expect(reads.flat()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b']);
  });
});
