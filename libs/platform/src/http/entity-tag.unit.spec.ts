import { entityTagOf, isNamedBy } from './entity-tag.js';

describe('an entity tag', () => {
  const sut = entityTagOf('one', 'two');

  it('is strong, short, and follows the content', () => {
    expect(sut).toMatch(/^"[\w-]{22}"$/);
    expect(entityTagOf('one', 'two')).toBe(sut);
    expect(entityTagOf('one', 'three')).not.toBe(sut);
  });

  it.each([
    ['itself', sut, true],
    ['itself, weakly', `W/${sut}`, true],
    ['a list that has it', `"a", W/"b" ,${sut}`, true],
    ['anything', ' * ', true],
    ['nothing', undefined, false],
    ['an empty header', '', false],
    ['others', '"a", "b"', false],
    ['itself without quotes', sut.slice(1, -1), false],
    ['a tag that begins like it', `${sut.slice(0, -1)}x"`, false],
  ])('is named by %s as the protocol has it', (_name, header, expected) => {
    expect(isNamedBy(header, sut)).toBe(expected);
  });
});
