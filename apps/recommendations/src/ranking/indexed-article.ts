import { articleTerms } from './article-terms.js';
import { normalisedTitle } from './normalised-title.js';
import type { IndexedArticle } from '#domain/indexed-article.js';
import type { ArticleState } from '@broadsheet/contracts';

/** What lists keep of an article's state at this version. */
export function indexedArticle(state: ArticleState, version: number): IndexedArticle {
  const { id, number, slugs, title, excerpt, primaryCategoryId, categoryIds, tags, language, status } = state;
  const { content, publishedAt } = state;
  return {
    ...{ id, number, slugs, title, excerpt, primaryCategoryId, categoryIds, tags, language, status, version },
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    ...(content ? articleTerms(title, content.text, language) : { terms: [], counts: [] }),
    relatedTitles: content?.relatedTitles ?? [],
    normalisedTitle: normalisedTitle(title),
  };
}
