import { poll as sut } from './poll.js';

const seenAfter = (looks: number) => {
  let count = 0;
  return (): number | undefined => ((count += 1) >= looks ? count : undefined);
};

describe('poll', () => {
  it('resolves with the first thing it sees', async () => {
    await expect(sut(seenAfter(3), { everyMs: 1 })).resolves.toBe(3);
  });

  it('looks once even when there is no time, and resolves with undefined when the time is up', async () => {
    await expect(sut(seenAfter(1), { everyMs: 1, withinMs: 0 })).resolves.toBe(1);
    await expect(sut(() => null, { everyMs: 1, withinMs: 5 })).resolves.toBeUndefined();
  });

  it('takes the pause after each look from a function', async () => {
    const pauses: number[] = [];
    await sut(seenAfter(3), { everyMs: (looks) => (pauses.push(looks), 1) });
    expect(pauses).toEqual([1, 2]);
  });

  it('ends when the signal aborts', async () => {
    const stop = new AbortController();
    const look = (): false => (stop.abort(), false);
    await expect(sut(look, { everyMs: 60_000, signal: stop.signal })).resolves.toBeUndefined();
  });

  it('throws what the look throws', async () => {
    await expect(sut(() => Promise.reject(new Error('no such file')), { everyMs: 1 })).rejects.toThrow('no such file');
  });
});
