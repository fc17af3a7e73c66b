import {
  pick,
  type ArticleCategory,
  type ArticleSource,
  type ArticleSummary,
  type ArticleView,
  type CategoryTree,
  type Crumb,
} from '@broadsheet/contracts';
import { SHOWN_FIELDS, type Article, type ArticleHead, type PublishedArticle } from './article.js';
import { categoriesById, lineageOf } from './category-tree.js';

const WORDS_A_MINUTE = 230;
const HOME: Crumb = { name: 'Home', path: '/' };

/** From Home to the primary category. */
export function breadcrumbOf({ primaryCategoryId }: ArticleHead, tree: CategoryTree): Crumb[] {
  const lineage = lineageOf(tree, primaryCategoryId);
  return [HOME, ...lineage.map(({ id, name, path }) => ({ name, path, categoryId: id }))];
}

/** What lists show, with the names and addresses that its categories have now. */
export function summaryOf(article: ArticleHead, tree: CategoryTree): ArticleSummary {
  const { id, number, status, slugs, publishedAt, updatedAt, version, wordCount } = article;
  return {
    ...pick(article, SHOWN_FIELDS),
    ...{ id, number, slug: slugs[0] ?? id, status, version, wordCount },
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    categories: categoriesOf(article, tree),
    readingTimeMinutes: Math.ceil(wordCount / WORDS_A_MINUTE),
  };
}

export function viewOf(article: PublishedArticle, tree: CategoryTree): ArticleView {
  return { ...summaryOf(article, tree), html: article.html, outline: [...article.outline] };
}

/** For editors: the article as it was written. */
export function sourceOf(article: Article, tree: CategoryTree): ArticleSource {
  const { markdown, relatedTitles, slugs } = article;
  return { ...summaryOf(article, tree), markdown, relatedTitles: [...relatedTitles], slugs: [...slugs] };
}

function categoriesOf({ categoryIds, primaryCategoryId }: ArticleHead, tree: CategoryTree): ArticleCategory[] {
  const nodes = categoryIds.map((id) => categoriesById(tree).get(id)).filter((node) => node !== undefined);
  return nodes.map(({ id, name, path }) => ({ id, name, path, primary: id === primaryCategoryId }));
}
