import type { Actor, CategoryNode, CategoryTree, EventDraft } from '@broadsheet/contracts';
import { addCategory } from './add-category.js';
import { sameName, siblingsAt } from './category-tree.js';

export interface EnsurePaths {
  /** Each from the top down, by names: `['World', 'Europe']`. */
  readonly paths: readonly (readonly string[])[];
  /** Gives the ids of the categories that have to be created. */
  readonly nextId: () => string;
  readonly by: Actor;
}

export interface EnsuredPaths {
  readonly tree: CategoryTree;
  readonly events: readonly EventDraft[];
  /** The category that each path leads to. */
  readonly categoryIds: readonly string[];
}

/** Finds the categories by their names, whatever the case, and creates what is missing: one event for each. */
export function ensurePaths(tree: CategoryTree, { paths, nextId, by }: EnsurePaths): EnsuredPaths {
  const events: EventDraft[] = [];
  let after = tree;
  const ensure = (name: string, parentId: string | null): CategoryNode => {
    const found = siblingsAt(after, parentId).find((sibling) => sameName(sibling.name, name));
    if (found) return found;
    const change = addCategory(after, { id: nextId(), name, parentId, by });
    after = change.tree;
    events.push(...change.events);
    return change.category;
  };
  const categoryIds = paths.map((path) => path.reduce<string | null>((parent, name) => ensure(name, parent).id, null));
  return { tree: after, events, categoryIds: categoryIds.filter((id) => id !== null) };
}
