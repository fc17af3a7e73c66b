import { RememberedReads } from './remembered-reads.js';
import { until } from '@broadsheet/testing';

/** A clock that is moved by hand, and what was read. */
function begin(most = 100) {
  const reads: string[][] = [];
  let time = 0;
  let failure: Error | undefined;
  const remembered = new RememberedReads<string>(
    (keys) => {
      reads.push([...keys]);
      const found = keys.filter((key) => key !== 'nothing').map((key) => [key, `${key} at ${time}`] as const);
      return failure ? Promise.reject(failure) : Promise.resolve(new Map(found));
    },
    { oldestMs: 1_000, most, now: () => time },
  );
  const fail = (error?: Error): void => void (failure = error);
  return { remembered, reads, pass: (ms: number) => (time += ms), fail };
}

describe('RememberedReads', () => {
  it('reads what it does not know, all at once, and each key once', async () => {
    const { remembered, reads } = begin();
    const [both] = await Promise.all([remembered.of(['a', 'b']), remembered.of(['b', 'c'])]);
    await remembered.of(['a', 'b', 'c']);
    expect(both).toEqual(new Map([['a', 'a at 0'], ['b', 'b at 0']])); // prettier-ignore
    expect(reads).toEqual([['a', 'b', 'c']]);
  });

  it('remembers that there is nothing', async () => {
    const { remembered, reads } = begin();
    await expect(remembered.of(['nothing'])).resolves.toEqual(new Map());
    await expect(remembered.one('nothing')).resolves.toBeUndefined();
    expect(reads).toHaveLength(1);
  });

  it('answers with what it knows while it reads again, and with nothing that is too old', async () => {
    const { remembered, reads, pass } = begin();
    await remembered.one('a');
    pass(600);
    await expect(remembered.one('a')).resolves.toBe('a at 0');
    await until(async () => (await remembered.one('a')) === 'a at 600');
    pass(1_000);
    await expect(remembered.one('a')).resolves.toBe('a at 1600');
    expect(reads).toHaveLength(3);
  });

  it('keeps nothing of a read that failed, and fails only for those who must wait for it', async () => {
    const { remembered, pass, fail } = begin();
    await remembered.one('a');
    fail(new Error('away'));
    await expect(remembered.one('b')).rejects.toThrow('away');
    pass(600);
    await expect(remembered.one('a')).resolves.toBe('a at 0');
    pass(600);
    await expect(remembered.one('a')).rejects.toThrow('away');
    fail();
    await expect(remembered.of(['a', 'b'])).resolves.toEqual(new Map([['a', 'a at 1200'], ['b', 'b at 1200']])); // prettier-ignore
  });

  it('forgets what has not been asked for while as many others were as it keeps', async () => {
    const { remembered, reads } = begin(2);
    for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'f', 'a', 'b']) await remembered.one(key);
    expect(reads.flat()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b']);
  });
});
