import { tokens as sut } from './tokens.js';

describe('tokens', () => {
  it('are words in lower case, without stop words, possessives and plurals', () => {
    expect(sut('The country’s Border Guards were WATCHING the borders.', 'en')).toEqual([
      'country',
      'border',
      'guard',
      'watching',
      'border',
    ]);
  });

  it.each([
    ['cities', 'city'],
    ['deserters', 'deserter'],
    ['troops', 'troop'],
    ['houses', 'house'],
    ['news', 'new'],
    ['glass', 'glass'],
    ['virus', 'virus'],
  ])('take the plural off %s', (word, expected) => {
    expect(sut(word, 'en-GB')).toEqual([expected]);
  });

  it('of other languages are kept as they are', () => {
    expect(sut('Les élections présidentielles', 'fr')).toEqual(['les', 'élections', 'présidentielles']);
  });

  it('are not single letters, punctuation or endless words', () => {
    expect(sut(`x — ! ${'a'.repeat(41)} 2026`, 'en')).toEqual(['2026']);
  });
});
