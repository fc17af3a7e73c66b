import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { CategoryNameTaken, CategoryNotFound, CategoryLimitReached, CategoryInsideItself } from './articles.errors.js';
import { EMPTY_TREE } from './category-tree.js';
import { addCategory, ensurePaths, renameCategory, moveCategory } from './change-category-tree.js';
import type { CategoryTree } from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const ID = categoryId(99);
const paths = ({ items }: CategoryTree): string[] => items.map(({ path }) => path);

describe('addCategory', () => {
  it('adds below its parent and publishes the whole tree', () => {
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

  it('refuses more than one event can hold', () => {
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

describe('renameCategory', () => {
  it('gives the slug of the new name, to the paths of all below it as well', () => {
    const { tree, events } = renameCategory(aCategoryTree('World/Europe'), {
      id: categoryId(1),
      name: 'Abroad',
      by: BY,
    });

    expect(paths(tree)).toEqual(['/abroad', '/abroad/europe']);
    expect(events).toMatchObject([{ definition: { type: 'news.category.renamed.v1' } }]);
  });

  it('may change the case of its own name', () => {
    const { category } = renameCategory(aCategoryTree('World'), { id: categoryId(1), name: 'WORLD', by: BY });

    expect(category).toMatchObject({ name: 'WORLD', slug: 'world' });
  });

  it('is no event where the name stays, and refuses the name of a sibling', () => {
    const tree = aCategoryTree('World', 'Sport');

    expect(renameCategory(tree, { id: categoryId(1), name: 'World ', by: BY }).events).toEqual([]);
    expect(() => renameCategory(tree, { id: categoryId(1), name: 'sport', by: BY })).toThrow(CategoryNameTaken);
  });
});

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
