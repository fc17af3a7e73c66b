import { jsonLd } from '#site/html/json-ld.js';
import type { Html } from '#site/html/html.js';
import { articleHref } from '#site/html/site-paths.js';
import type { Page } from '@broadsheet/contracts';

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
