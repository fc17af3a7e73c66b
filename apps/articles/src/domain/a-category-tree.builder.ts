import type { CategoryTree } from '@broadsheet/contracts';
import { EMPTY_TREE } from './category-tree.js';
import { ensurePaths } from './change-category-tree.js';

/** `categoryId(1)` is the id of the first category that a built tree has. */
export const categoryId = (position: number): string => `01980000-0000-7000-8000-${String(position).padStart(12, '0')}`;

/** A saved tree for tests with these paths of names, such as `World/Europe`. */
export function aCategoryTree(...paths: string[]): CategoryTree {
  let position = 0;
  const named = paths.map((path) => path.split('/'));
  const nextId = (): string => categoryId((position += 1));
  const { tree, events } = ensurePaths(EMPTY_TREE, { paths: named, nextId, by: { kind: 'system' } });
  return { version: events.length, items: tree.items };
}
