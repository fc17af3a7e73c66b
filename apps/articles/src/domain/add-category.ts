import { categoryCreatedV1, type Actor, type CategoryNode, type CategoryTree } from '@broadsheet/contracts';
import { arrangeCategories } from './arrange-categories.js';
import { CategoryNameTaken } from './articles.errors.js';
import { categorySlug } from './category-slug.js';
import type { CategoryTreeChange } from './category-tree-change.js';
import { categoryOf, sameName, siblingsAt } from './category-tree.js';

export interface AddCategory {
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
