import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { CategoryNameTaken } from './articles.errors.js';
import { renameCategory } from './rename-category.js';
import type { CategoryTree } from '@broadsheet/contracts';

const BY = { kind: 'account', id: 'ed' } as const;
const paths = ({ items }: CategoryTree): string[] => items.map(({ path }) => path);

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
