import { PairLists } from './pair-lists.js';
import fc from 'fast-check';

const pairsOf = (sut: PairLists, list: number) => {
  const { keys, values, start, end } = sut.pairsOf(list);
  return new Map(Array.from(keys.subarray(start, end), (key, at) => [key, values[start + at]]));
};

describe('PairLists', () => {
  it('hold what maps would hold, whatever came and went before', () => {
    const change = fc.record({
      list: fc.nat(5),
      key: fc.nat(40),
      value: fc.integer({ min: 1, max: 65_535 }),
      kind: fc.constantFrom('add', 'add', 'add', 'remove', 'clear'),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 300, size: 'max' }), (changes) => {
        const sut = new PairLists();
        const expected = Array.from({ length: 6 }, () => new Map<number, number>());
        for (const { list, key, value, kind } of changes) {
          if (kind === 'clear') {
            sut.clear(list);
            expected[list]?.clear();
            continue;
          }
          sut.remove(list, key);
          expected[list]?.delete(key);
          if (kind === 'remove') continue;
          sut.add(list, key, value);
          expected[list]?.set(key, value);
        }
        expect(expected.map((_, list) => sut.sizeOf(list))).toEqual(expected.map(({ size }) => size));
        expect(expected.map((_, list) => pairsOf(sut, list))).toEqual(expected);
      }),
    );
  });

  it('hold more than a page, and let go of it', () => {
    const sut = new PairLists();
    for (let key = 0; key < 70_000; key += 1) for (const list of [0, 1]) sut.add(list, key, (key + list) % 1_000);
    for (let key = 69_999; key >= 10; key -= 1) sut.remove(0, key);
    sut.add(2, 7, 7);
    expect([...pairsOf(sut, 0)]).toEqual(Array.from({ length: 10 }, (_, key) => [key, key]));
    expect(pairsOf(sut, 1).get(69_999)).toBe(0);
    expect(sut.sizeOf(1)).toBe(70_000);
    expect([...pairsOf(sut, 2)]).toEqual([[7, 7]]);
  });
});
