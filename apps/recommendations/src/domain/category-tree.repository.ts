import type { CategoryNode, HandlerOutcome } from '@broadsheet/contracts';
import type { z } from 'zod';

export interface CategoryTree {
  /** Every category, parents before children. */
  readonly nodes: readonly z.infer<typeof CategoryNode>[];
  readonly version: number;
}

/** The newest category tree that this service has received. */
export abstract class CategoryTreeRepository {
  /** Keeps the newest. Returns the outcome of each. */
  abstract save(trees: readonly CategoryTree[]): Promise<HandlerOutcome[]>;
  /** An empty tree of version 0 before the first event. */
  abstract get(): Promise<CategoryTree>;
}
