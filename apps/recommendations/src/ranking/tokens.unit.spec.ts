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

  it('of languages that nothing is known of are kept as they are', () => {
    expect(sut('Las elecciones presidenciales', 'es')).toEqual(['las', 'elecciones', 'presidenciales']);
  });

  it('of German are without stop words, and the same in all their forms', () => {
    expect(sut('Die Häuser der Straße waren noch größer als das Haus.', 'de-AT')).toEqual([
      ...['haus', 'strass', 'gross', 'haus'],
    ]);
  });

  it.each(['L’école', "l'école", "qu'une école", "jusqu'à l'école", 'les écoles'])('of French are bare: %s', (text) => {
    expect(sut(text, 'fr')).toEqual(['écol']);
  });

  it('of French keep an apostrophe that belongs to the word', () => {
    expect(sut("Aujourd'hui, la presqu'île d'O'Brien", 'fr')).toEqual(["presqu'îl", "o'brien"]);
  });

  it('are not single letters, punctuation or endless words', () => {
    expect(sut(`x — ! ${'a'.repeat(41)} 2026`, 'en')).toEqual(['2026']);
  });
});
