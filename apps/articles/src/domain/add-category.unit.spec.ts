import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { CategoryNameTaken, CategoryNotFound, CategoryLimitReached } from './articles.errors.js';
import { EMPTY_TREE } from './category-tree.js';
import { addCategory } from './add-category.js';
import type { CategoryTree } from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const ID = categoryId(99);
const paths = ({ items }: CategoryTree): string[] => items.map(({ path }) => path);

describe('addCategory', () => {
  it('adds below its parent and tells the whole tree', () => {
    const tree = aCategoryTree('World/Europe', 'Sport');
    const {
      category,
      tree: after,
      events,
    } = addCategory(tree, { id: ID, name: 'Asia', parentId: categoryId(1), by: BY });

    expect(category).toEqual({ id: ID, name: 'Asia', slug: 'asia', parentId: categoryId(1), path: '/world/asia' });
    expect(paths(after)).toEqual(['/world', '/world/europe', '/world/asia', '/sport']);
    expect(events).toMatchObject([
      {
        definition: { type: 'news.category.created.v1' },
        key: 'category-tree',
        data: { categoryId: ID, change: { by: BY } },
      },
    ]);
    expect(events[0]?.data).toMatchObject({ tree: after.items });
  });

  it('refuses a name that a sibling has, whatever its case', () => {
    const add = () => addCategory(aCategoryTree('World'), { id: ID, name: ' WORLD ', parentId: null, by: BY });

    expect(add).toThrow(CategoryNameTaken);
  });

  it('gives different names different slugs, and none that another page of the site has', () => {
    const { category } = addCategory(aCategoryTree('C'), { id: ID, name: 'C!', parentId: null, by: BY });
    expect(category.slug).toBe('c-2');
    expect(addCategory(EMPTY_TREE, { id: ID, name: 'Docs', parentId: null, by: BY }).category.path).toBe('/docs-2');
  });

  it('refuses a parent that is not there', () => {
    const add = () => addCategory(EMPTY_TREE, { id: ID, name: 'Asia', parentId: categoryId(1), by: BY });

    expect(add).toThrow(CategoryNotFound);
  });

  it('refuses a seventh level and a two thousand and first category', () => {
    const deep = aCategoryTree('a/b/c/d/e/f');
    const below = () => addCategory(deep, { id: ID, name: 'g', parentId: categoryId(6), by: BY });
    const items = Array.from({ length: 2000 }, (_, at) => ({
      ...{ id: categoryId(at + 1), name: `n${at}`, slug: `n${at}`, parentId: null, path: `/n${at}` },
    }));
    const beyond = () =>
      addCategory({ version: 1, items }, { id: categoryId(3000), name: 'x', parentId: null, by: BY });

    expect(below).toThrow(CategoryLimitReached);
    expect(beyond).toThrow(CategoryLimitReached);
  });

  it('refuses more than one event can tell', () => {
    const name = '长'.repeat(120);
    const items = Array.from({ length: 1999 }, (_, at) => ({
      ...{
        id: categoryId(at + 1),
        name: `${at}${name}`.slice(0, 120),
        slug: `n${at}`,
        parentId: null,
        path: `/n${at}`,
      },
    }));
    const add = () => addCategory({ version: 1, items }, { id: categoryId(3000), name: 'x', parentId: null, by: BY });

    expect(add).toThrow(CategoryLimitReached);
  });
});
