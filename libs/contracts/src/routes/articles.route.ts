import { ArticleParam } from '#http/article-reference.js';
import {
  ArticleEdit,
  ArticleImport,
  ArticleList,
  ArticleSource,
  ArticleSummary,
  ArticleVersion,
  ArticleWithBreadcrumb,
  ImportedArticle,
  NewArticle,
} from '#http/article.schema.js';
import { CategoryParam } from '#http/category.schema.js';
import { pageOf } from '#http/paging.schema.js';
import { anyone, role, scope } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const params = z.strictObject({ article: ArticleParam });
const MEGABYTE = 1024 * 1024;
const CHANGE = {
  service: 'articles',
  access: role('editor'),
  params,
  ifMatch: true,
  status: 200,
  answer: ArticleVersion,
  versioned: true,
} as const;

export const createArticle = defineRoute({
  id: 'createArticle',
  service: 'articles',
  method: 'POST',
  path: '/v1/articles',
  access: role('editor'),
  summary: 'Creates a draft.',
  body: NewArticle,
  bodyLimit: MEGABYTE,
  creates: true,
  status: 201,
  answer: ArticleVersion,
  versioned: true,
  errors: ['CATEGORY_NOT_FOUND', 'EVENT_TOO_LARGE'],
});

export const listArticles = defineRoute({
  id: 'listArticles',
  service: 'articles',
  method: 'GET',
  path: '/v1/articles',
  access: anyone,
  summary: 'Lists published articles, newest first. `category` limits the list to one category and its subcategories.',
  query: z.strictObject({
    category: CategoryParam.optional(),
    ...pageOf(ArticleSummary, 10, 50),
  }),
  status: 200,
  answer: ArticleList,
  conditional: true,
  paged: true,
  errors: ['CATEGORY_NOT_FOUND'],
});

export const getArticle = defineRoute({
  id: 'getArticle',
  service: 'articles',
  method: 'GET',
  path: '/v1/articles/{article}',
  access: anyone,
  summary: 'Returns a published article with its breadcrumb.',
  params,
  status: 200,
  answer: ArticleWithBreadcrumb,
  versioned: 'article',
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND'],
});

export const getArticleSource = defineRoute({
  id: 'getArticleSource',
  service: 'articles',
  method: 'GET',
  path: '/v1/articles/{article}/source',
  access: role('editor'),
  summary: 'Returns an article in any state, as it was written.',
  params,
  status: 200,
  answer: ArticleSource,
  versioned: true,
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND'],
});

export const editArticle = defineRoute({
  ...CHANGE,
  id: 'editArticle',
  method: 'PATCH',
  path: '/v1/articles/{article}',
  summary: 'Changes the given fields of an article.',
  body: ArticleEdit,
  bodyLimit: MEGABYTE,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_INCOMPLETE', 'CATEGORY_NOT_FOUND', 'EVENT_TOO_LARGE'],
});

export const publishArticle = defineRoute({
  ...CHANGE,
  id: 'publishArticle',
  method: 'POST',
  path: '/v1/articles/{article}/publish',
  summary: 'Publishes an article: readers can see it.',
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_ALREADY_PUBLISHED', 'ARTICLE_INCOMPLETE', 'EVENT_TOO_LARGE'],
});

export const unpublishArticle = defineRoute({
  ...CHANGE,
  id: 'unpublishArticle',
  method: 'POST',
  path: '/v1/articles/{article}/unpublish',
  summary: 'Withdraws an article: readers can no longer see it.',
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_PUBLISHED'],
});

export const importArticle = defineRoute({
  id: 'importArticle',
  service: 'articles',
  method: 'POST',
  path: '/v1/imports/articles',
  access: scope('import'),
  limit: 'import',
  summary: 'Imports a published article from another system. Importing it again changes nothing.',
  body: ImportedArticle,
  bodyLimit: MEGABYTE,
  status: 200,
  answer: ArticleImport,
  versioned: true,
  errors: ['EVENT_TOO_LARGE', 'CATEGORY_LIMIT_REACHED'],
});
