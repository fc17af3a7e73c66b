import type { ArticleReference, ArticleVersion } from '@broadsheet/contracts';
import type { Article, ArticleChange } from './article.js';

/**
 * Articles in any state, to be changed. A change and its events are saved together or not at all.
 * Never saves over a version that the decision did not see.
 */
export abstract class ArticleRepository {
  /** Throws ArticleNotFound; and VERSION_CONFLICT where another version is expected. */
  abstract get(article: ArticleReference, expectedVersion?: number): Promise<Article>;

  /** The version that was saved under this id, or null. */
  abstract findVersion(id: string): Promise<ArticleVersion | null>;

  /** The article that was imported from this source id, or null. */
  abstract findImported(sourceId: string): Promise<Article | null>;

  /** The wanted slug or the first of `wanted-2`, `wanted-3`, … that no other article has or ever had. */
  abstract freeSlug(wanted: string, articleId: string): Promise<string>;

  /** The wanted number where it is free, else a new one. No later number will be lower than a wanted one. */
  abstract newNumber(wanted?: number): Promise<number>;

  /** A change without events is not saved. Throws VERSION_CONFLICT. */
  abstract save(change: ArticleChange): Promise<ArticleVersion>;

  /**
   * Loads, decides and saves; loads and decides again where another writer changed the article or took its slug, number
   * or source id first. Throws what `load` throws, and TooManyConcurrentChanges after forty attempts.
   */
  abstract change<T>(load: () => Promise<T>, decide: (loaded: T) => Promise<ArticleChange>): Promise<ArticleVersion>;
}
