import type { CategoryTreeChange } from './change-category-tree.js';
import type { CategoryTree } from '@broadsheet/contracts';

/** What a decision about the tree must contain to be saved. */
export type CategoryTreeDecision = Pick<CategoryTreeChange, 'tree' | 'events'>;

/**
 * The one category tree. Each process caches it in memory, so that composing a breadcrumb costs nothing.
 * The cached tree is at most a second old, includes this process's own changes at once, and is never decided on.
 */
export abstract class CategoryTreeRepository {
  /** To show: the cached tree, read again where it does not know one of these categories. */
  abstract cached(categoryIds?: readonly string[]): Promise<CategoryTree>;

  /** To decide on: as it is stored. Throws VERSION_CONFLICT where another version is expected. */
  abstract latest(expectedVersion?: number): Promise<CategoryTree>;

  /**
   * Decides on the latest tree and saves that with its events; a decision without events is not saved. Decides again
   * where another writer was faster, so `decide` has no effects. Returns the decision and the version after it. Throws
   * VERSION_CONFLICT where another version is expected, and TooManyConcurrentChanges after forty attempts.
   */
  abstract change<T extends CategoryTreeDecision>(
    decide: (tree: CategoryTree) => T,
    expectedVersion?: number,
  ): Promise<T & { readonly version: number }>;
}
