import {
  aPage,
  aRecommendation,
  aSummary,
  EUROPE,
  FRAME,
  hrefsOf,
  id,
  textOf,
  WORLD,
} from '#site/site-samples.spec.js';
import { articlePage } from './article-page.js';
import { categoryPage } from './category-page.js';
import { frontPage } from './front-page.js';
import { problemPage } from './problem-page.js';

const date = new Date('2026-11-23T12:00:00Z');
const categories = [WORLD, EUROPE];

describe('the front page', () => {
  const latest = [1, 2, 3, 4].map((n) => aSummary({ id: id(n), slug: `story-${n}`, title: `Story ${n}` }));

  it('shows the lead, the latest, what is read now, and the sections', () => {
    const sections = [{ category: WORLD, items: [aSummary({ slug: 'older', title: 'Older' })] }];
    const sut = frontPage({ date, categories, latest, sections, trending: [aRecommendation()] }, FRAME);
    expect(textOf(sut)).toMatch(/Story 1 .*Story 2 .*Story 3 .*Story 4 .*Most read now A pier opens World Older/);
    expect(sut.source).toContain('<link rel="canonical" href="https://news.example/" />');
  });

  it('of an empty paper says so', () => {
    const sut = frontPage({ date, categories: [], latest: [], sections: [], trending: [] }, FRAME);
    expect(textOf(sut)).toContain('Nothing has been published yet.');
  });
});

describe('a category’s page', () => {
  const content = {
    category: WORLD,
    breadcrumb: aPage().breadcrumb.slice(0, 2),
    subcategories: [EUROPE],
    categories,
    articles: { items: [aSummary()], next: 'c2' },
    older: false,
  };

  it('shows where it is, what is below it, and leads to older articles', () => {
    const sut = categoryPage(content, FRAME);
    expect(textOf(sut)).toMatch(/Home World World Europe A boat sails/);
    expect(hrefsOf(sut)).toContain('/world?cursor=c2');
    expect(hrefsOf(sut)).toContain('/world/europe');
  });

  it('leads back to the newest from an older one, which has the first one’s canonical address', () => {
    const sut = categoryPage({ ...content, articles: { items: [aSummary()], next: null }, older: true }, FRAME);
    expect(textOf(sut)).toContain('Newest articles');
    expect(sut.source).toContain('<link rel="canonical" href="https://news.example/world" />');
  });

  it('without articles says so', () => {
    const sut = categoryPage({ ...content, articles: { items: [], next: null } }, FRAME);
    expect(textOf(sut)).toContain('Nothing has been published here yet.');
  });
});

describe('an article’s page', () => {
  const page = aPage();
  const discussion = { kind: 'threads', discussion: page.comments, older: false } as const;
  const sut = articlePage({ page, categories, discussion, complete: true }, FRAME);

  it('shows all of it in the order of reading', () => {
    expect(textOf(sut)).toMatch(
      /Home World Europe A boat sails It left the harbour\. By Ada Lowe .* In this article .* It left\..* boats .* Read next A pier opens Similar Discussion 2 comments/,
    );
  });

  it('describes itself to search engines and other sites', () => {
    expect(sut.source).toContain('<link rel="canonical" href="https://news.example/articles/a-boat-sails" />');
    expect(sut.source).toContain('<meta name="description" content="It left the harbour." />');
    expect(sut.source).toContain('<meta property="og:type" content="article" />');
    expect(sut.source).toContain('<title>A boat sails – Broadsheet</title>');
  });

  it('holds one first heading, and no script but data', () => {
    expect(sut.source.match(/<h1/g)).toHaveLength(1);
    expect(new Set(sut.source.match(/<script[^>]*>/g))).toEqual(new Set(['<script type="application/ld+json">']));
  });
});

describe('an error’s page', () => {
  it.each([
    [404, 'There is nothing here'],
    [503, 'This page cannot be shown at the moment'],
    [500, 'Something went wrong on our side'],
    [400, 'This address cannot be read'],
  ])('of %i says "%s" and names the request', (status, words) => {
    const sut = problemPage(status, 'r-42', FRAME);
    expect(textOf(sut)).toContain(words);
    expect(textOf(sut)).toContain('r-42');
    expect(sut.source).toContain('<meta name="robots" content="noindex" />');
  });
});
