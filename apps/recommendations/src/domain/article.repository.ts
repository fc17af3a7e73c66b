import type { Applied } from './applied.js';
import type { IndexedArticle, NewArticleState } from './indexed-article.js';

/** The read model of articles, as far as this service has followed their events. Never goes back to an older version. */
export abstract class ArticleRepository {
  /** Keeps the newest of each article. Answers for each change how it ended. */
  abstract save(changes: readonly NewArticleState[]): Promise<Applied[]>;
  /** Every article, withdrawn ones included, the newest published first. */
  abstract all(): AsyncIterable<IndexedArticle>;
}
