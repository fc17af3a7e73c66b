import { readSampleArticle } from './sample-article.js';

const file = (matter: string): string => `---\n${matter}\n---\n\nThe tide turned.\n`;
const MATTER = `sourceId: s-1
title: A tide
excerpt: It turned.
category: World > Europe
secondaryCategories: [Science]
authors: [Ada Berg]
publishedAt: 2026-10-03T07:15:00Z
related: [Another tide]`;

describe('readSampleArticle', () => {
  it('turns front matter and body into an import', () => {
    expect(readSampleArticle('a.md', file(MATTER))).toMatchObject({
      sourceId: 's-1',
      category: ['World', 'Europe'],
      secondaryCategories: [['Science']],
      authors: [{ name: 'Ada Berg' }],
      relatedTitles: ['Another tide'],
      markdown: 'The tide turned.',
      language: 'en',
    });
  });

  it('names the file and field of an error', () => {
    expect(() => readSampleArticle('a.md', file('title: x'))).toThrow(/^a\.md is not valid[\s\S]*sourceId/);
    expect(() => readSampleArticle('a.md', file(`${MATTER}\ncolour: red`))).toThrow(/colour/);
    expect(() => readSampleArticle('a.md', file('title: x\nauthors: [Ada'))).toThrow('not YAML');
    expect(() => readSampleArticle('a.md', 'The tide turned.')).toThrow('a.md line 1: front matter is missing');
  });
});
