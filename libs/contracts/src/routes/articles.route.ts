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
import { fields, Cursor, limit } from '#http/paging.schema.js';
import { anyone, role, scope } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const params = z.strictObject({ article: ArticleParam });
const MEGABYTE = 1024 * 1024;

export const createArticle = defineRoute({
  id: 'createArticle',
  service: 'articles',
  method: 'POST',
  path: '/v1/articles',
  access: role('editor'),
  summary: 'Begins a draft.',
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
  summary: 'Published articles, newest first; of one category with all below it, where one is named.',
  query: z.strictObject({
    category: CategoryParam.optional(),
    limit: limit(10, 50),
    cursor: Cursor.optional(),
    fields: fields(ArticleSummary),
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
  summary: 'A published article with its breadcrumb.',
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
  summary: 'An article in any state, as it was written.',
  params,
  status: 200,
  answer: ArticleSource,
  versioned: true,
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND'],
});

export const editArticle = defineRoute({
  id: 'editArticle',
  service: 'articles',
  method: 'PATCH',
  path: '/v1/articles/{article}',
  access: role('editor'),
  summary: 'Changes the fields that are given.',
  params,
  body: ArticleEdit,
  bodyLimit: MEGABYTE,
  ifMatch: true,
  status: 200,
  answer: ArticleVersion,
  versioned: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_INCOMPLETE', 'CATEGORY_NOT_FOUND', 'EVENT_TOO_LARGE'],
});

export const publishArticle = defineRoute({
  id: 'publishArticle',
  service: 'articles',
  method: 'POST',
  path: '/v1/articles/{article}/publish',
  access: role('editor'),
  summary: 'Shows the article to readers.',
  params,
  ifMatch: true,
  status: 200,
  answer: ArticleVersion,
  versioned: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_ALREADY_PUBLISHED', 'ARTICLE_INCOMPLETE', 'EVENT_TOO_LARGE'],
});

export const unpublishArticle = defineRoute({
  id: 'unpublishArticle',
  service: 'articles',
  method: 'POST',
  path: '/v1/articles/{article}/unpublish',
  access: role('editor'),
  summary: 'Withdraws the article from readers.',
  params,
  ifMatch: true,
  status: 200,
  answer: ArticleVersion,
  versioned: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_PUBLISHED'],
});

export const importArticle = defineRoute({
  id: 'importArticle',
  service: 'articles',
  method: 'POST',
  path: '/v1/imports/articles',
  access: scope('import'),
  limit: 'import',
  summary: 'Brings an article along from elsewhere, published; the same again changes nothing.',
  body: ImportedArticle,
  bodyLimit: MEGABYTE,
  status: 200,
  answer: ArticleImport,
  versioned: true,
  errors: ['EVENT_TOO_LARGE', 'CATEGORY_LIMIT_REACHED'],
});
