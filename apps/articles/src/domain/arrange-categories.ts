import type { CategoryNode } from '@broadsheet/contracts';
import { CategoryLimitReached } from './articles.errors.js';

const MOST_CATEGORIES = 2000;
const MOST_LEVELS = 6;
/** Leaves room for the rest of the event within what can be announced. */
const MOST_BYTES = 850 * 1024;

/**
 * Every category below its parent, with the path that follows from where it stands.
 * Throws CategoryLimitReached where the tree would be too large, too deep or too long to be told in one event.
 */
export function arrangeCategories(nodes: readonly CategoryNode[]): CategoryNode[] {
  if (nodes.length > MOST_CATEGORIES)
    throw new CategoryLimitReached(`There are ${MOST_CATEGORIES} categories already.`);
  const children = Map.groupBy(nodes, ({ parentId }) => parentId);
  const arranged = arrangeBelow({ id: null, path: '' }, children, 1);
  if (new TextEncoder().encode(JSON.stringify(arranged)).length > MOST_BYTES) {
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
  if (here.length > 0 && level > MOST_LEVELS) {
    throw new CategoryLimitReached(`Categories stand at most ${MOST_LEVELS} deep.`);
  }
  return here.flatMap((node) => {
    const placed = { ...node, path: `${parent.path}/${node.slug}` };
    return [placed, ...arrangeBelow(placed, children, level + 1)];
  });
}
