import type { KnownArticle } from './known-article.js';
import type { ArticleReference, HandlerOutcome } from '@broadsheet/contracts';

/** What this service knows of articles. It lags behind their owner, so a read may wait a little for it. */
export abstract class KnownArticleRepository {
  /** As it is known now. */
  abstract find(reference: ArticleReference): Promise<KnownArticle | null>;

  /** Waits up to 250 ms until it is known; then returns what is known. */
  abstract findSoon(reference: ArticleReference): Promise<KnownArticle | null>;

  /** Waits until it is known and published, by default up to 250 ms; then returns what is known. */
  abstract findPublishedSoon(reference: ArticleReference, withinMs?: number): Promise<KnownArticle | null>;

  /** Keeps the newest version of each; an older one changes nothing. Returns one outcome for each, in their order. */
  abstract learn(articles: readonly KnownArticle[]): Promise<HandlerOutcome[]>;
}
