import {
  aCategory,
  aComment,
  anArticle,
  aPage,
  aRecommendation,
  aSummary,
  aThread,
  FRAME,
} from '#site/site-samples.spec.js';
import fc from 'fast-check';
import { articlePage } from './article-page.js';
import { categoryPage } from './category-page.js';
import { frontPage } from './front-page.js';

const CORPUS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</title><svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  'javascript:alert(1)',
  '//evil.example/x',
  '/\\evil.example',
  '&lt;script&gt;',
  '&#x3c;script&#x3e;',
  '`${alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e<b>',
  '<\u0000script>',
  '＜script＞',
];

/** Every page, with the same text in every field that people or services fill. */
function everyPage(text: string): string {
  const article = {
    ...{ title: text, excerpt: text, slug: text, tags: [text], authors: [{ name: text }] },
    categories: [{ id: text, name: text, path: text, primary: true }],
  };
  const category = { ...aCategory('World', null, text), name: text, slug: text };
  const breadcrumb = [{ name: text, path: text }];
  const outline = [1, 2].map(() => ({ level: 2, text, anchor: text }));
  const comments = {
    total: 1,
    counts: [{ provider: text, label: text, count: 1 }],
    items: [aThread(1, [aComment(2, { authorName: text, text, provider: text })], { id: text, repliesNext: text })],
    next: text,
  };
  const related = [aRecommendation({ title: text, slug: text }), aRecommendation({ title: text, slug: null })];
  const page = aPage({ breadcrumb, related, comments, article: anArticle({ ...article, outline }) });
  const [shared, items] = [{ categories: [category] }, [aSummary(article)]];
  return [
    articlePage(
      { ...shared, page, discussion: { kind: 'threads', discussion: comments, older: true }, complete: true },
      FRAME,
    ),
    frontPage(
      { ...shared, date: new Date(0), latest: items, sections: [{ category, items }], trending: related },
      FRAME,
    ),
    categoryPage(
      { ...shared, category, breadcrumb, subcategories: [category], articles: { items, next: text }, older: true },
      FRAME,
    ),
  ].join('');
}

/** The tags with the names of their attributes: all that a text must not change. */
const skeleton = (html: string): string[] =>
  (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'));
const harmless = skeleton(everyPage('harmless'));

describe('hostile texts', () => {
  it.each(CORPUS)('change neither a tag nor an attribute: %j', (text) => {
    expect(skeleton(everyPage(text))).toEqual(harmless);
  });

  it.each(CORPUS)('make no link to another site: %j', (text) => {
    const links = [...everyPage(text).matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, href]) => href ?? '');
    const external = links.filter((href) => !/^(?:#|\/(?![/\\])|https:\/\/news\.example\/)/.test(href));
    expect(external).toEqual([]);
  });

  it('change nothing, whatever their one line holds', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[^\s]+$/.test(text));
    fc.assert(
      fc.property(line, (text) => expect(skeleton(everyPage(text))).toEqual(harmless)),
      { numRuns: 200 },
    );
  });
});
