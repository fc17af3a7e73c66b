import { articleTerms } from './article-terms.js';
import { normalisedTitle } from './normalised-title.js';
import type { IndexedArticle, IndexedState } from '#domain/indexed-article.js';
import type { ArticleState } from '@broadsheet/contracts';

/** What lists keep of an article's state at this version. */
export function indexedArticle(article: ArticleState, version: number): IndexedArticle {
  return { id: article.id, version, ...indexedState(article) };
}

/** The same without what identifies it. */
export function indexedState(article: ArticleState): IndexedState {
  const { number, slugs, title, excerpt, primaryCategoryId, categoryIds, tags, language, status } = article;
  const { content, publishedAt } = article;
  return {
    ...{ number, slugs, title, excerpt, primaryCategoryId, categoryIds, tags, language, status },
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    ...(content ? articleTerms(title, content.text, language) : { terms: [], counts: [] }),
    relatedTitles: content?.relatedTitles ?? [],
    normalisedTitle: normalisedTitle(title),
  };
}
