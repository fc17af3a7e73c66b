import type { Applied } from './applied.js';
import type { IndexedArticle } from './indexed-article.js';

/** The read model of articles, as far as this service has followed their events. Never goes back to an older version. */
export abstract class ArticleRepository {
  abstract save(article: IndexedArticle): Promise<Applied>;
  /** Every article, withdrawn ones included, the newest published first. */
  abstract all(): AsyncIterable<IndexedArticle>;
}
