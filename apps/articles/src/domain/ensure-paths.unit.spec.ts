import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { ensurePaths } from './ensure-paths.js';
import type { CategoryTree } from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const paths = ({ items }: CategoryTree): string[] => items.map(({ path }) => path);

describe('ensurePaths', () => {
  it('creates what is missing, one event for each, and finds the rest whatever its case', () => {
    const tree = aCategoryTree('World/Europe');
    let next = 50;
    const {
      categoryIds,
      events,
      tree: after,
    } = ensurePaths(tree, {
      paths: [[' world', 'EUROPE', 'France'], ['World'], ['world', 'Asia'], ['World', 'asia']],
      nextId: () => categoryId((next += 1)),
      by: BY,
    });

    expect(categoryIds).toEqual([51, 1, 52, 52].map(categoryId));
    expect(paths(after)).toEqual(['/world', '/world/europe', '/world/europe/france', '/world/asia']);
    expect(events.map(({ definition }) => definition.type)).toEqual(Array(2).fill('news.category.created.v1'));
  });
});
