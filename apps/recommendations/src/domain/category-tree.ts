import type { CategoryNode } from '@broadsheet/contracts';
import type { z } from 'zod';

export interface CategoryTree {
  /** Every category, parents before children. */
  readonly nodes: readonly z.infer<typeof CategoryNode>[];
  readonly version: number;
}
