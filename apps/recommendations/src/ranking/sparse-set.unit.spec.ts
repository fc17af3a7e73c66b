import { SparseSet } from './sparse-set.js';

describe('SparseSet', () => {
  it('gives each member the place at which it came, however large it is', () => {
    const set = new SparseSet();
    set.begin([7, 100_000]);
    set.addAll(Uint32Array.of(0, 7, 3));
    expect([set.size, ...set.members]).toEqual([4, 7, 100_000, 0, 3]);
    expect([7, 100_000, 0, 3].map((member) => set.placeOf(member))).toEqual([0, 1, 2, 3]);
  });

  it('forgets everything when it begins again', () => {
    const set = new SparseSet();
    set.begin([1, 2, 3]);
    set.begin([3]);
    set.addAll([1]);
    expect([...set.members]).toEqual([3, 1]);
  });
});
