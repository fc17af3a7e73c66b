import { aSummary, hrefsOf, textOf } from '#site/site-samples.spec.js';
import { teaser } from './teaser.js';

describe('teaser', () => {
  it('leads to the article, and to its category where the list is mixed', () => {
    const sut = teaser(aSummary(), { size: 'lead', kicker: true, level: 3 });
    expect(hrefsOf(sut)).toEqual(['/world/europe', '/articles/a-boat-sails']);
    expect(textOf(sut)).toBe('Europe A boat sails It left the harbour. Ada Lowe 9 September 2026');
  });

  it('is brief without its excerpt', () => {
    expect(textOf(teaser(aSummary(), { size: 'brief', level: 3 }))).toBe('A boat sails Ada Lowe 9 September 2026');
  });

  it('says its language where that is not English', () => {
    const size = { size: 'story', level: 2 } as const;
    expect(teaser(aSummary({ language: 'en-GB' }), size).source).not.toContain('lang=');
    expect(teaser(aSummary({ language: 'de' }), size).source).toContain('lang="de"');
  });
});
