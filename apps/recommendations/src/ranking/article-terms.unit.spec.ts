import { articleTerms as sut } from './article-terms.js';

describe('articleTerms', () => {
  it('counts the title once, like a sentence of the text', () => {
    expect(sut('Glacier breaks', 'The glacier moved.', 'en')).toEqual({
      terms: ['glacier', 'break', 'moved'],
      counts: [2, 1, 1],
    });
  });

  it('keeps the 128 most frequent', () => {
    const text = Array.from({ length: 200 }, (_, number) => `word${number} `.repeat(number < 100 ? 2 : 1)).join('');
    const { terms, counts } = sut('', text, 'en');
    expect(terms).toHaveLength(128);
    expect(counts.filter((count) => count === 2)).toHaveLength(100);
  });

  it('reads ten thousand words of a book and no more', () => {
    const { counts } = sut('', 'water '.repeat(100_000), 'en');
    expect(counts).toEqual([10_000]);
  });
});
