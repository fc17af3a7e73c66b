import type { KnownArticle } from './known-article.js';
import type { ArticleReference } from '@broadsheet/contracts';

/** How an event about an article ended: it was news, was known, or was older than what is known. */
export type Learned = 'done' | 'duplicate' | 'superseded';

/** What this service knows of articles. It lags behind their owner, so a question may wait a little for the answer. */
export abstract class KnownArticleRepository {
  /** As it is known now. */
  abstract find(reference: ArticleReference): Promise<KnownArticle | null>;

  /** Waits up to 250 ms until it is known; then whatever is known. */
  abstract findSoon(reference: ArticleReference): Promise<KnownArticle | null>;

  /** Waits until it is known and published, up to 250 ms or as long as is said; then whatever is known. */
  abstract findPublishedSoon(reference: ArticleReference, patienceMs?: number): Promise<KnownArticle | null>;

  /** Keeps the newest version; an older one changes nothing. */
  abstract learn(article: KnownArticle): Promise<Learned>;
}
