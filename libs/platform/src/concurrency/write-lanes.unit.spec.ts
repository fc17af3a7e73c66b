import { WriteLanes } from './write-lanes.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';

describe('WriteLanes', () => {
  it('gives every writer of a key a lane of its own, as many as there are', async () => {
    const sut = new WriteLanes(3);
    const busy = new Set<number>();
    let most = 0;
    const work = async (lane: number): Promise<void> => {
      expect(busy.has(lane)).toBe(false);
      busy.add(lane);
      most = Math.max(most, busy.size);
      await Promise.resolve();
      busy.delete(lane);
    };
    await Promise.all(Array.from({ length: 50 }, () => sut.run('a', work)));
    expect(most).toBe(3);
  });

  it('gives the same lane again when there is no other writer', async () => {
    const sut = new WriteLanes(16);
    const given = new Set<number>();
    for (let times = 0; times < 20; times += 1) await sut.run('a', (lane) => Promise.resolve(given.add(lane)));
    expect(given.size).toBe(1);
  });

  it('lets the next writer in after a failure', async () => {
    const sut = new WriteLanes(1);
    const failed = sut.run('a', () => Promise.reject(new Error('no')));
    const next = sut.run('a', () => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('lets writers of different keys pass each other', async () => {
    const sut = new WriteLanes(1);
    await sut.run('a', () => sut.run('b', () => Promise.resolve()));
  });

  it('gives a lane of each of several keys, and takes all of them back', async () => {
    const sut = new WriteLanes(2);
    const lanes = await sut.runAll(['a', 'b'], (given) => Promise.resolve(new Map(given)));
    expect([...lanes.keys()]).toEqual(['a', 'b']);
    await Promise.all(['a', 'a', 'b', 'b'].map((key) => sut.run(key, () => Promise.resolve())));
  });

  it('refuses a writer when a thousand are waiting', async () => {
    const sut = new WriteLanes(1);
    let open: (value: unknown) => void = () => undefined;
    const first = sut.run('a', () => new Promise((resolve) => (open = resolve)));
    const waiting = Array.from({ length: 1000 }, () => sut.run('a', () => Promise.resolve()));
    await expect(sut.run('a', () => Promise.resolve())).rejects.toThrow(TooManyConcurrentChanges);
    open(undefined);
    await Promise.all([first, ...waiting]);
  });
});
