import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { CategoryNameTaken, CategoryInsideItself } from './articles.errors.js';
import { moveCategory } from './move-category.js';
import type { CategoryTree } from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const paths = ({ items }: CategoryTree): string[] => items.map(({ path }) => path);

describe('moveCategory', () => {
  const tree = aCategoryTree('World/Europe/France', 'Sport', 'Sport/Europe');
  const [world, europe, france, sport] = [1, 2, 3, 4].map(categoryId) as [string, string, string, string];

  it('takes all below it along, and keeps parents before children', () => {
    const { tree: after, events } = moveCategory(tree, { id: world, parentId: sport, by: BY });

    expect(paths(after)).toEqual([
      ...['/sport', '/sport/europe', '/sport/world', '/sport/world/europe', '/sport/world/europe/france'],
    ]);
    expect(events).toMatchObject([{ definition: { type: 'news.category.moved.v1' }, data: { categoryId: world } }]);
  });

  it('refuses to make a cycle', () => {
    for (const parentId of [world, europe, france]) {
      expect(() => moveCategory(tree, { id: world, parentId, by: BY })).toThrow(CategoryInsideItself);
    }
  });

  it('refuses a place where its name is taken', () => {
    expect(() => moveCategory(tree, { id: europe, parentId: sport, by: BY })).toThrow(CategoryNameTaken);
  });

  it('moves to the top, and is no event where it stands already', () => {
    expect(moveCategory(tree, { id: europe, parentId: null, by: BY }).category.path).toBe('/europe');
    expect(moveCategory(tree, { id: europe, parentId: world, by: BY }).events).toEqual([]);
  });
});
