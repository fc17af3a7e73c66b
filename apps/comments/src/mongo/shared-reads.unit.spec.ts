import { SharedReads } from './shared-reads.js';

describe('SharedReads', () => {
  it('reads once for all who ask at the same moment, and anew for whoever asks later', async () => {
    const sut = new SharedReads<number>();
    let reads = 0;
    const ask = () => sut.run('a', () => Promise.resolve(++reads));
    await expect(Promise.all([ask(), ask(), ask()])).resolves.toEqual([1, 1, 1]);
    await expect(ask()).resolves.toBe(2);
  });

  it('keeps different questions apart', async () => {
    const sut = new SharedReads<string>();
    const ask = (key: string) => sut.run(key, () => Promise.resolve(key));
    await expect(Promise.all([ask('a'), ask('b')])).resolves.toEqual(['a', 'b']);
  });

  it('forgets a read that failed', async () => {
    const sut = new SharedReads<string>();
    await expect(sut.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(sut.run('a', () => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
