import type { IndexedArticle, NewArticleState } from './indexed-article.js';
import type { HandlerOutcome } from '@broadsheet/contracts';

/** The read model of articles, as far as this service has followed their events. Never goes back to an older version. */
export abstract class ArticleRepository {
  /** Keeps the newest version of each article. Returns the outcome of each change. */
  abstract save(changes: readonly NewArticleState[]): Promise<HandlerOutcome[]>;
  /** Every article, withdrawn ones included, the newest published first. */
  abstract all(): AsyncIterable<IndexedArticle>;
}
