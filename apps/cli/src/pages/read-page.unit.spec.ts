import { existsSync, readFileSync } from 'node:fs';
import { pageToMarkdown } from './page-markdown.js';
import { readPage } from './read-page.js';

const fromRoot = (path: string) => new URL(`../../../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(fromRoot(path), 'utf8');

describe('readPage', () => {
  const sut = readPage;
  const HTML_ONLY = 'no title: the page has no h1';
  const TEXT_ONLY = 'without COMMENTS';

  it.each([
    ['page.html', 'HomeWorld', HTML_ONLY],
    ['PAGE.HTM', 'HomeWorld', HTML_ONLY],
    ['page.txt', '\ufeff\n <!DOCTYPE html>x', HTML_ONLY],
    ['page', '<div>x', HTML_ONLY],
    ['page', '<?xml ?>', HTML_ONLY],
    ['page.txt', 'HomeWorld', TEXT_ONLY],
    ['html', '< 5 things', TEXT_ONLY],
    ['page.html.txt', 'Home <b>', TEXT_ONLY],
  ])('chooses the form of %s by its name or its beginning', (name, content, message) => {
    expect(() => sut(name, content)).toThrow(message);
  });

  it('reads the sample page alike as text and as HTML', () => {
    const [text, html] = ['txt', 'html'].map((form) => `harbour-ferries.${form}`);
    const page = sut(text ?? '', read(`samples/pages/${text}`));
    expect(page).toEqual(sut(html ?? '', read(`samples/pages/${html}`)));
    expect(page.breadcrumb).toEqual(['Coastal Transport']);
    expect(page.relatedTitles).toHaveLength(5);
    expect(page.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(6);
    expect(page.counts).toEqual([
      { provider: 'wordpress', label: 'WordPress', count: 12 },
      { provider: 'disqus', label: 'Disqus', count: 3 },
    ]);
  });

  const seed = '../shared/seeds/000_7e42674d8d9f5860.txt';
  if (existsSync(fromRoot(seed))) {
    it('reads the page that the project began with', () => {
      const page = sut('seed.txt', read(seed));
      expect(page.breadcrumb).toEqual(['International Politics']);
      expect(page.relatedTitles).toHaveLength(5);
      expect(page.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(5);
      expect(page.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(9);
      expect(page.counts).toEqual([{ provider: 'wordpress', label: 'WordPress', count: 0 }]);
      expect(pageToMarkdown(page).match(/^## .+$/gm)).toHaveLength(5);
    });
  } else {
    it('works without the page that the project began with, which is not part of this copy', () => {
      expect(existsSync(fromRoot('samples/pages/harbour-ferries.txt'))).toBe(true);
    });
  }
});
