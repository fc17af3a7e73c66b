import { aCategoryTree, categoryId } from './a-category-tree.builder.js';
import { aPublishedArticle } from './an-article.builder.js';
import { breadcrumbOf, summaryOf } from './article-view.js';
import { ArticleSummary } from '@broadsheet/contracts';

const tree = aCategoryTree('World/Europe', 'Sport');
const [world, europe, sport] = [1, 2, 3].map(categoryId) as [string, string, string];

describe('breadcrumbOf', () => {
  it('leads from Home to the primary category', () => {
    expect(breadcrumbOf(aPublishedArticle({ primaryCategoryId: europe }), tree)).toEqual([
      { name: 'Home', path: '/' },
      { name: 'World', path: '/world', categoryId: world },
      { name: 'Europe', path: '/world/europe', categoryId: europe },
    ]);
  });

  it('is Home alone where there is no primary category', () => {
    expect(breadcrumbOf(aPublishedArticle({ primaryCategoryId: null }), tree)).toEqual([{ name: 'Home', path: '/' }]);
  });
});

describe('summaryOf', () => {
  it('fits its schema and names the categories as they are called now', () => {
    const article = aPublishedArticle({ primaryCategoryId: sport, categoryIds: [sport, europe], wordCount: 231 });
    const summary = summaryOf(article, tree);

    expect(ArticleSummary.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({
      slug: 'the-river-rose',
      readingTimeMinutes: 2,
      categories: [
        { name: 'Sport', path: '/sport', primary: true },
        { name: 'Europe', path: '/world/europe', primary: false },
      ],
    });
  });
});
