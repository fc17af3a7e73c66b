import { categoryRenamedV1, type Actor, type CategoryTree } from '@broadsheet/contracts';
import { arrangeCategories } from './arrange-categories.js';
import { CategoryNameTaken } from './articles.errors.js';
import { categorySlug } from './category-slug.js';
import type { CategoryTreeChange } from './category-tree-change.js';
import { categoryOf, sameName, siblingsAt } from './category-tree.js';

export interface RenameCategory {
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
