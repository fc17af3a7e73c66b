import { CategoryInsideItself, CategoryLimitReached, CategoryNameTaken } from './articles.errors.js';
import { categoryOf, lineageOf, sameName, siblingsAt } from './category-tree.js';
import { categorySlug } from './slug.js';
import {
  categoryCreatedV1,
  categoryMovedV1,
  categoryRenamedV1,
  type Actor,
  type CategoryNode,
  type CategoryTree,
  type EventDraft,
} from '@broadsheet/contracts';

const MAX_CATEGORIES = 2000;
const MAX_LEVELS = 6;
/** Leaves room for the rest of the event within the largest that can be published. */
const MAX_BYTES = 850 * 1024;

/** A decision's outcome. `tree.version` is the version it is based on; without events there is nothing to save. */
export interface CategoryTreeChange {
  readonly tree: CategoryTree;
  readonly events: readonly EventDraft[];
  /** The category that it is about, after the change. */
  readonly category: CategoryNode;
}

interface AddCategory {
  readonly id: string;
  readonly name: string;
  /** Null at the top. */
  readonly parentId: string | null;
  readonly by: Actor;
}

/** Adds a category as the last below its parent. */
export function addCategory(tree: CategoryTree, { id, name, parentId, by }: AddCategory): CategoryTreeChange {
  if (parentId !== null) categoryOf(tree, parentId);
  const siblings = siblingsAt(tree, parentId);
  if (siblings.some((sibling) => sameName(sibling.name, name))) throw new CategoryNameTaken(name.trim());
  const slug = categorySlug(name, parentId, siblings);
  const added: CategoryNode = { id, name: name.trim(), slug, parentId, path: '' };
  const after = { ...tree, items: arrangeCategories([...tree.items, added]) };
  const event = categoryCreatedV1.draft({ tree: after.items, categoryId: id, change: { by } });
  return { tree: after, events: [event], category: categoryOf(after, id) };
}

interface EnsurePaths {
  /** Each from the top down, by names: `['World', 'Europe']`. */
  readonly paths: readonly (readonly string[])[];
  /** Gives the ids of the categories that have to be created. */
  readonly nextId: () => string;
  readonly by: Actor;
}

interface EnsuredPaths {
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

interface RenameCategory {
  readonly id: string;
  readonly name: string;
  readonly by: Actor;
}

/** Gives a category another name and the slug of that name; the paths of all below it follow. */
export function renameCategory(tree: CategoryTree, { id, name, by }: RenameCategory): CategoryTreeChange {
  const category = categoryOf(tree, id);
  if (category.name === name.trim()) return { tree, events: [], category };
  const others = siblingsAt(tree, category.parentId).filter((sibling) => sibling.id !== id);
  if (others.some((sibling) => sameName(sibling.name, name))) throw new CategoryNameTaken(name.trim());
  const renamed = { ...category, name: name.trim(), slug: categorySlug(name, category.parentId, others) };
  const items = arrangeCategories(tree.items.map((node) => (node.id === id ? renamed : node)));
  const after = { ...tree, items };
  const event = categoryRenamedV1.draft({ tree: items, categoryId: id, change: { by } });
  return { tree: after, events: [event], category: categoryOf(after, id) };
}

interface MoveCategory {
  readonly id: string;
  /** The new parent; null for the top. */
  readonly parentId: string | null;
  readonly by: Actor;
}

/** Gives a category, with all below it, another parent. Never makes a cycle. */
export function moveCategory(tree: CategoryTree, { id, parentId, by }: MoveCategory): CategoryTreeChange {
  const category = categoryOf(tree, id);
  if (category.parentId === parentId) return { tree, events: [], category };
  if (parentId !== null) categoryOf(tree, parentId);
  if (lineageOf(tree, parentId).some((node) => node.id === id)) throw new CategoryInsideItself(category.name);
  const siblings = siblingsAt(tree, parentId);
  if (siblings.some((sibling) => sameName(sibling.name, category.name))) throw new CategoryNameTaken(category.name);
  const moved = { ...category, parentId, slug: categorySlug(category.name, parentId, siblings) };
  const items = arrangeCategories([...tree.items.filter((node) => node.id !== id), moved]);
  const after = { ...tree, items };
  const event = categoryMovedV1.draft({ tree: items, categoryId: id, change: { by } });
  return { tree: after, events: [event], category: categoryOf(after, id) };
}

/**
 * Every category below its parent, with the path that follows from where it stands.
 * Throws CategoryLimitReached where the tree would be too large, too deep or too long for one event.
 */
function arrangeCategories(nodes: readonly CategoryNode[]): CategoryNode[] {
  if (nodes.length > MAX_CATEGORIES) throw new CategoryLimitReached(`There are ${MAX_CATEGORIES} categories already.`);
  const children = Map.groupBy(nodes, ({ parentId }) => parentId);
  const arranged = arrangeBelow({ id: null, path: '' }, children, 1);
  if (new TextEncoder().encode(JSON.stringify(arranged)).length > MAX_BYTES) {
    throw new CategoryLimitReached('The names of all categories together are too long.');
  }
  return arranged;
}

function arrangeBelow(
  parent: { readonly id: string | null; readonly path: string },
  children: ReadonlyMap<string | null, readonly CategoryNode[]>,
  level: number,
): CategoryNode[] {
  const here = children.get(parent.id) ?? [];
  if (here.length > 0 && level > MAX_LEVELS) {
    throw new CategoryLimitReached(`Categories are at most ${MAX_LEVELS} levels deep.`);
  }
  return here.flatMap((node) => {
    const placed = { ...node, path: `${parent.path}/${node.slug}` };
    return [placed, ...arrangeBelow(placed, children, level + 1)];
  });
}
