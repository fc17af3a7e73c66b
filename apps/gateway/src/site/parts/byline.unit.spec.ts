import { anArticle, aSummary, textOf } from '#site/site-samples.spec.js';
import { byline, shortByline } from './byline.js';

const named = (...names: string[]): { authors: { name: string }[] } => ({ authors: names.map((name) => ({ name })) });

describe('byline', () => {
  it.each([
    [['Ada'], 'By Ada '],
    [['Ada', 'Bo'], 'By Ada and Bo '],
    [['Ada', 'Bo', 'Cy'], 'By Ada , Bo and Cy '],
  ])('of %j begins "%s"', (names, words) => {
    expect(textOf(byline(anArticle(named(...names))))).toMatch(words);
  });

  it('names the date and the reading time', () => {
    expect(textOf(byline(anArticle(named())))).toBe('9 September 2026, 06:30 UTC 2 min read');
  });

  it('names a later edit, but no correction within the hour', () => {
    const edited = (updatedAt: string): string => textOf(byline(anArticle({ updatedAt })));
    expect(edited('2026-09-09T07:30:00.000Z')).not.toContain('Updated');
    expect(edited('2026-09-10T07:00:00.000Z')).toContain('Updated 10 September 2026, 07:00 UTC');
  });

  it('is short in lists', () => {
    expect(textOf(shortByline(aSummary()))).toBe('Ada Lowe 9 September 2026');
  });
});
