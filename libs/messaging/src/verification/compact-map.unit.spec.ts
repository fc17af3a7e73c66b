import { CompactMap } from './compact-map.js';

describe('CompactMap', () => {
  it('gives back the number of every text, however many there are', () => {
    const sut = new CompactMap();
    for (let n = 0; n < 200_000; n += 1) sut.set(`subject-${n}`, n);
    for (let n = 0; n < 200_000; n += 2) sut.set(`subject-${n}`, -n);

    const wrong = Array.from({ length: 200_000 }, (_, n) => n).filter(
      (n) => sut.get(`subject-${n}`) !== (n % 2 === 0 ? -n : n),
    );
    expect(wrong).toEqual([]);
    expect(sut.size).toBe(200_000);
  });

  it('knows nothing of a text that it was not given', () => {
    const sut = new CompactMap();
    sut.set('a', 1);

    expect(sut.get('b')).toBeUndefined();
  });

  it('distinguishes similar ids', () => {
    const sut = new CompactMap();
    const id = (n: number) => `01980000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    for (let n = 0; n < 300_000; n += 1) {
      if (sut.get(id(n)) !== undefined) throw new Error(`${id(n)} was taken for another`);
      sut.set(id(n), n);
    }
    expect(sut.size).toBe(300_000);
  });
});
