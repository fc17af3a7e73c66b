import { IdSets } from './article-names.js';
import fc from 'fast-check';

describe('IdSets', () => {
  it('hold what sets would hold, whatever came and went before', () => {
    const name: fc.Arbitrary<string> = fc.constantFrom('x', 'y');
    const change = fc.record({ name, id: fc.constantFrom('a', 'b', 'c'), isAdded: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const sut = new IdSets();
        const expected = { x: new Set<string>(), y: new Set<string>() };
        for (const { name, id, isAdded } of changes) {
          const ids = name === 'x' ? expected.x : expected.y;
          if (isAdded) sut.add(name, id);
          else sut.remove(name, id);
          if (isAdded) ids.add(id);
          else ids.delete(id);
        }
        expect(new Set(sut.get('x'))).toEqual(expected.x);
        expect(new Set(sut.get('y'))).toEqual(expected.y);
      }),
    );
  });
});
