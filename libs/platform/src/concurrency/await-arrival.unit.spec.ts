import { awaitArrival as sut } from './await-arrival.js';

const arriving = (afterLooks: number) => {
  let looks = 0;
  return (): string | null => ((looks += 1) > afterLooks ? 'here' : null);
};
const isHere = (seen: string | null): boolean => seen !== null;

describe('awaitArrival', () => {
  it('returns at once what is here already, even without time', async () => {
    await expect(sut(arriving(0), isHere, { withinMs: 0 })).resolves.toBe('here');
  });

  it('looks again until it has arrived', async () => {
    await expect(sut(arriving(3), isHere, { withinMs: 60_000 })).resolves.toBe('here');
  });

  it('gives up after a quarter of a second by default, with what it saw last', async () => {
    const before = performance.now();
    await expect(
      sut(
        () => 'a draft',
        () => false,
      ),
    ).resolves.toBe('a draft');
    expect(performance.now() - before).toBeGreaterThan(240);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('throws what the look throws', async () => {
    await expect(
      sut(
        () => Promise.reject(new Error('no database')),
        () => true,
      ),
    ).rejects.toThrow('no database');
  });
});
