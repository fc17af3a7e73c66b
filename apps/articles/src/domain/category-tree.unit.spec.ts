import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { CategoryNotFound } from './articles.errors.js';
import { categoryNamed, lineageOf, withAllBelow } from './category-tree.js';

const ID = categoryId(99);

describe('the category tree', () => {
  const tree = aCategoryTree('World/Europe/France', 'Sport');

  it('knows the lineage of a category, and none of what it does not know', () => {
    expect(lineageOf(tree, categoryId(3)).map(({ name }) => name)).toEqual(['World', 'Europe', 'France']);
    expect(lineageOf(tree, null)).toEqual([]);
    expect(lineageOf(tree, ID)).toEqual([]);
  });

  it('knows a category by id and by path', () => {
    expect(categoryNamed(tree, categoryId(2)).name).toBe('Europe');
    expect(categoryNamed(tree, 'world/europe').name).toBe('Europe');
    expect(categoryNamed(tree, '/world/europe').name).toBe('Europe');
    expect(() => categoryNamed(tree, '//world/europe')).toThrow(CategoryNotFound);
    expect(() => categoryNamed(tree, 'europe')).toThrow(CategoryNotFound);
  });

  it('knows all that stands below a category', () => {
    expect(withAllBelow(tree, categoryId(1)).map(({ name }) => name)).toEqual(['World', 'Europe', 'France']);
    expect(withAllBelow(tree, categoryId(3)).map(({ name }) => name)).toEqual(['France']);
  });
});
