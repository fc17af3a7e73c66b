import type { CategoryTree } from '@broadsheet/contracts';
import type { CategoryTreeChange } from './category-tree-change.js';

/**
 * The one category tree. Each process holds it in memory, so that composing a breadcrumb costs nothing.
 * What is held is at most a second old, knows this process's own changes at once, and is never decided upon.
 */
export abstract class CategoryTreeRepository {
  /** To show: the tree that is held, read again where it does not know one of these categories. */
  abstract held(categoryIds?: readonly string[]): Promise<CategoryTree>;

  /** To decide upon: as it is stored. Throws VERSION_CONFLICT where another version is expected than there is. */
  abstract latest(expectedVersion?: number): Promise<CategoryTree>;

  /** Answers the version after it. A change without events is not saved. Throws VERSION_CONFLICT. */
  abstract save(change: Pick<CategoryTreeChange, 'tree' | 'events'>): Promise<number>;
}
