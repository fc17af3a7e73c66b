import { LatestFirst } from './latest-first.js';
import fc from 'fast-check';

describe('LatestFirst', () => {
  it('is in order whatever is added and removed', () => {
    const entry = fc.record({ id: fc.uuid(), time: fc.integer({ min: 0, max: 20 }), kept: fc.boolean() });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ id }) => id }), (entries) => {
        const sut = new LatestFirst();
        for (const { id, time } of entries) sut.add(id, time);
        for (const { id, time, kept } of entries) if (!kept) sut.remove(id, time);
        const expected = entries
          .filter(({ kept }) => kept)
          .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
          .map(({ id }) => id);
        expect([...sut.ids()]).toEqual(expected);
      }),
    );
  });
});
