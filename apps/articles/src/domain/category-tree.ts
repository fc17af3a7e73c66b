import type { CategoryNode, CategoryTree } from '@broadsheet/contracts';
import { CategoryNotFound } from './articles.errors.js';

export const EMPTY_TREE: CategoryTree = { version: 0, items: [] };

/** A tree is never changed in place, so that what is computed of it once holds as long as it does. */
const indexes = new WeakMap<readonly CategoryNode[], ReadonlyMap<string, CategoryNode>>();

export function categoriesById({ items }: CategoryTree): ReadonlyMap<string, CategoryNode> {
  const known = indexes.get(items);
  if (known) return known;
  const index = new Map(items.map((node) => [node.id, node]));
  indexes.set(items, index);
  return index;
}

/** Throws CategoryNotFound. */
export function categoryOf(tree: CategoryTree, id: string): CategoryNode {
  const node = categoriesById(tree).get(id);
  if (!node) throw new CategoryNotFound(id);
  return node;
}

/** By id, or by path, with or without the first slash. Throws CategoryNotFound. */
export function categoryNamed(tree: CategoryTree, name: string): CategoryNode {
  const asked = name.startsWith('/') ? name : `/${name}`;
  const node = categoriesById(tree).get(name) ?? tree.items.find(({ path }) => path === asked);
  if (!node) throw new CategoryNotFound(name);
  return node;
}

export function requireCategories(tree: CategoryTree, ids: readonly string[]): void {
  for (const id of ids) categoryOf(tree, id);
}

/** From the top down to the category itself; what the tree does not know has no lineage. */
export function lineageOf(tree: CategoryTree, id: string | null): CategoryNode[] {
  const byId = categoriesById(tree);
  const lineage: CategoryNode[] = [];
  for (let at = id; at !== null;) {
    const node = byId.get(at);
    if (!node) break;
    lineage.unshift(node);
    at = node.parentId;
  }
  return lineage;
}

/** The category and all below it. */
export function withAllBelow(tree: CategoryTree, id: string): CategoryNode[] {
  const below = new Set([id]);
  return tree.items.filter((node) => {
    if (node.parentId !== null && below.has(node.parentId)) below.add(node.id);
    return below.has(node.id);
  });
}

/** Names are the same whatever their case and the space around them. */
export function sameName(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

export function siblingsAt(tree: CategoryTree, parentId: string | null): CategoryNode[] {
  return tree.items.filter((node) => node.parentId === parentId);
}
