import type { Applied } from './applied.js';
import type { CategoryTree } from './category-tree.js';

/** The newest category tree that this service has heard of. */
export abstract class CategoryTreeRepository {
  /** Keeps the newest. Answers for each how it ended. */
  abstract save(trees: readonly CategoryTree[]): Promise<Applied[]>;
  /** A tree without categories, of version 0, where none has been heard of. */
  abstract get(): Promise<CategoryTree>;
}
