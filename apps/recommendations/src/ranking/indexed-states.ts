import { articleTerms } from './article-terms.js';
import { normalisedTitle } from './normalised-title.js';
import type { IndexedArticle, IndexedState } from '#domain/indexed-article.js';
import type { ArticleState } from '@broadsheet/contracts';

const MAX_CACHED = 200;

/**
 * What lists keep of articles, computed once per version: a process receives an event from the stream that it follows and
 * from the consumer group that stores it, and extracting the words of an article costs as much as all the rest.
 */
export class IndexedStates {
  /** The oldest first. */
  private readonly known = new Map<string, IndexedState>();

  of(article: ArticleState, version: number): IndexedState {
    const key = `${article.id}:${version}`;
    const state = this.known.get(key) ?? indexedState(article);
    // Nobody asks a third time.
    if (!this.known.delete(key)) this.keep(key, state);
    return state;
  }

  private keep(key: string, state: IndexedState): void {
    this.known.set(key, state);
    if (this.known.size <= MAX_CACHED) return;
    const [oldest = ''] = this.known.keys();
    this.known.delete(oldest);
  }
}

/** What lists keep of an article's state at this version. */
export function indexedArticle(article: ArticleState, version: number): IndexedArticle {
  return { id: article.id, version, ...indexedState(article) };
}

/** The same without id and version. */
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
