import { articleTerms, tokens } from './article-terms.js';

describe('articleTerms', () => {
  it('counts the title once, like a sentence of the text', () => {
    expect(articleTerms('Glacier breaks', 'The glacier moved.', 'en')).toEqual({
      terms: ['glacier', 'break', 'moved'],
      counts: [2, 1, 1],
    });
  });

  it('keeps the 128 most frequent', () => {
    const text = Array.from({ length: 200 }, (_, number) => `word${number} `.repeat(number < 100 ? 2 : 1)).join('');
    const { terms, counts } = articleTerms('', text, 'en');
    expect(terms).toHaveLength(128);
    expect(counts.filter((count) => count === 2)).toHaveLength(100);
  });

  it('reads ten thousand words of a book and no more', () => {
    const { counts } = articleTerms('', 'water '.repeat(100_000), 'en');
    expect(counts).toEqual([10_000]);
  });
});

describe('tokens', () => {
  it('are words in lower case, without stop words, possessives and plurals', () => {
    expect(tokens('The country’s Border Guards were WATCHING the borders.', 'en')).toEqual([
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
    expect(tokens(word, 'en-GB')).toEqual([expected]);
  });

  it('of languages that nothing is known of are kept as they are', () => {
    expect(tokens('Las elecciones presidenciales', 'es')).toEqual(['las', 'elecciones', 'presidenciales']);
  });

  it('of German are without stop words, and the same in all their forms', () => {
    expect(tokens('Die Häuser der Straße waren noch größer als das Haus.', 'de-AT')).toEqual([
      ...['haus', 'strass', 'gross', 'haus'],
    ]);
  });

  it.each(['L’école', "l'école", "qu'une école", "jusqu'à l'école", 'les écoles'])('of French are bare: %s', (text) => {
    expect(tokens(text, 'fr')).toEqual(['écol']);
  });

  it('of French keep an apostrophe that belongs to the word', () => {
    expect(tokens("Aujourd'hui, la presqu'île d'O'Brien", 'fr')).toEqual(["presqu'îl", "o'brien"]);
  });

  it('are not single letters, punctuation or endless words', () => {
    expect(tokens(`x — ! ${'a'.repeat(41)} 2026`, 'en')).toEqual(['2026']);
  });
});
