import { type Html, html, trusted } from '#site/html/html.js';
import { articleHref, categoryHref } from '#site/html/site-paths.js';
import type { Crumb, Page } from '@broadsheet/contracts';

/** schema.org/NewsArticle, for search engines. */
export function articleData({ article, breadcrumb, comments, meta }: Page, origin: string): Html {
  const url = origin + articleHref(article.slug);
  return jsonLd({
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.excerpt,
    ...(article.publishedAt ? { datePublished: article.publishedAt } : {}),
    dateModified: article.updatedAt,
    author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: 'Broadsheet', url: `${origin}/` },
    articleSection: breadcrumb.slice(1).map(({ name }) => name),
    keywords: article.tags,
    wordCount: article.wordCount,
    inLanguage: article.language,
    isAccessibleForFree: true,
    ...(meta.degraded.includes('comments') ? {} : { commentCount: comments.total }),
  });
}

/** schema.org/BreadcrumbList, for search engines. */
export function breadcrumbData(crumbs: readonly Crumb[], origin: string): Html {
  return jsonLd({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + categoryHref(path),
    })),
  });
}

/**
 * A JSON-LD data block (JSON-LD 1.1, 7.1). Browsers do not execute it, so the content security policy lets it stand.
 * No `<` is left in it, so that no text can end the element.
 */
export function jsonLd(data: Readonly<Record<string, unknown>>): Html {
  const source = JSON.stringify({ '@context': 'https://schema.org', ...data });
  return html`<script type="application/ld+json">
    ${trusted(source.replaceAll('<', '\\u003c'))}
  </script>`;
}
