import type { CategoryNode, CategoryTree, EventDraft } from '@broadsheet/contracts';

/** A decision's outcome. `tree.version` is the version it is based on; without events there is nothing to save. */
export interface CategoryTreeChange {
  readonly tree: CategoryTree;
  readonly events: readonly EventDraft[];
  /** The category that it is about, after the change. */
  readonly category: CategoryNode;
}
