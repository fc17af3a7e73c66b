import { categoryMovedV1, type Actor, type CategoryTree } from '@broadsheet/contracts';
import { arrangeCategories } from './arrange-categories.js';
import { CategoryInsideItself, CategoryNameTaken } from './articles.errors.js';
import { categorySlug } from './category-slug.js';
import type { CategoryTreeChange } from './category-tree-change.js';
import { categoryOf, lineageOf, sameName, siblingsAt } from './category-tree.js';

export interface MoveCategory {
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
