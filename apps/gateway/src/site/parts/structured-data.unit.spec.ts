import type { Html } from '#site/html/html.js';
import { aPage, FRAME } from '#site/site-samples.spec.js';
import { articleData, breadcrumbData, jsonLd } from './structured-data.js';

const dataOf = ({ source }: Html): unknown => JSON.parse(source.replaceAll(/<\/?script[^>]*>/g, ''));

describe('structured data', () => {
  it('describes the article', () => {
    expect(dataOf(articleData(aPage(), FRAME.origin))).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'A boat sails',
      url: 'https://news.example/articles/a-boat-sails',
      datePublished: '2026-09-09T06:30:00.000Z',
      author: [{ '@type': 'Person', name: 'Ada Lowe' }],
      articleSection: ['World', 'Europe'],
      commentCount: 2,
    });
  });

  it('contains no count of comments that it does not know', () => {
    const page = aPage({ meta: { degraded: ['comments'], asOf: '2026-11-23T12:00:00.000Z' } });
    expect(dataOf(articleData(page, FRAME.origin))).not.toHaveProperty('commentCount');
  });

  it('contains the breadcrumb with positions and whole addresses', () => {
    expect(dataOf(breadcrumbData(aPage().breadcrumb, FRAME.origin))).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Home', item: 'https://news.example/' },
        { position: 2, name: 'World', item: 'https://news.example/world' },
        { position: 3, name: 'Europe', item: 'https://news.example/world/europe' },
      ],
    });
  });
});

describe('jsonLd', () => {
  it('cannot be left by any text, and still says it', () => {
    const name = '</script><script>alert(1)</script><!--';
    const { source } = jsonLd({ name });
    const body = source.slice('<script type="application/ld+json">'.length, -'</script>'.length);
    expect(body).not.toContain('<');
    expect(JSON.parse(body)).toEqual({ '@context': 'https://schema.org', name });
  });
});
