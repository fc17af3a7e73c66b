import type { ArticleReference, ArticleVersion } from '@broadsheet/contracts';
import type { Article, ArticleChange } from './article.js';

/**
 * Articles in any state, to be changed. A change and its events are saved together or not at all.
 * Never saves over a version that the decision did not see.
 */
export abstract class ArticleRepository {
  /** Throws ArticleNotFound; and VERSION_CONFLICT where another version is expected than there is. */
  abstract get(article: ArticleReference, expectedVersion?: number): Promise<Article>;

  /** What was saved under this id, if anything was. */
  abstract findVersion(id: string): Promise<ArticleVersion | null>;

  /** The article that was imported from this source id, if it was. */
  abstract findImported(sourceId: string): Promise<Article | null>;

  /** The wanted slug or the first of `wanted-2`, `wanted-3`, … that no other article has or ever had. */
  abstract freeSlug(wanted: string, articleId: string): Promise<string>;

  /** The wanted number where it is free, else a new one. No later number will be lower than a wanted one. */
  abstract newNumber(wanted?: number): Promise<number>;

  /** A change without events is not saved. Throws VERSION_CONFLICT, or Outrun where a key was taken in the meantime. */
  abstract save(change: ArticleChange): Promise<ArticleVersion>;
}
