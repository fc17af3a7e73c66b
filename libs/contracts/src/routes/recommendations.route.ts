import { Id } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import { fields } from '#http/fields.schema.js';
import { limit } from '#http/paging.schema.js';
import {
  ActivityImport,
  ActivityReceipt,
  ActivityReport,
  Recommendation,
  RecommendationList,
} from '#http/recommendation.schema.js';
import { anyone, scope } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const ofArticle = z.strictObject({ article: ArticleParam });
const listQuery = z.strictObject({
  category: Id.optional().describe('only this category, with all below it'),
  limit: limit(10, 50),
  fields: fields(Recommendation),
});

/** Ids in a query, separated by commas. */
const articleIds = z
  .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(Id).max(50))
  .default([])
  .describe('ids of articles to leave out, separated by commas');

export const listRelated = defineRoute({
  id: 'listRelated',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/articles/{article}/related',
  access: anyone,
  summary: 'What to read next after an article; the same for everyone.',
  params: ofArticle,
  query: z.strictObject({ limit: limit(5, 20), fields: fields(Recommendation) }),
  status: 200,
  answer: RecommendationList,
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET'],
});

export const listLatest = defineRoute({
  id: 'listLatest',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/recommendations/latest',
  access: anyone,
  summary: 'The newest published articles.',
  query: listQuery,
  status: 200,
  answer: RecommendationList,
  conditional: true,
  errors: [],
});

export const listTrending = defineRoute({
  id: 'listTrending',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/recommendations/trending',
  access: anyone,
  summary: 'What is being read now: popularity with a half-life of six hours.',
  query: listQuery,
  status: 200,
  answer: RecommendationList,
  conditional: true,
  errors: [],
});

export const listPersonal = defineRoute({
  id: 'listPersonal',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/recommendations/personal',
  access: anyone,
  summary: 'What one reader may want to read next; what the reader has read is not in it.',
  query: z.strictObject({ ...listQuery.shape, exclude: articleIds }),
  forReader: true,
  status: 200,
  answer: RecommendationList,
  errors: [],
});

export const reportActivity = defineRoute({
  id: 'reportActivity',
  service: 'recommendations',
  method: 'POST',
  path: '/v1/activities',
  access: anyone,
  limit: 'report',
  forReader: true,
  summary:
    'Reports what a reader read, was shown and followed; nothing is kept of who is not to be followed. Times are taken as given up to a day back.',
  body: ActivityReport,
  status: 202,
  answer: ActivityReceipt,
  errors: [],
});

export const importActivity = defineRoute({
  id: 'importActivity',
  service: 'recommendations',
  method: 'POST',
  path: '/v1/imports/activities',
  access: scope('import'),
  limit: 'import',
  summary: 'Brings past activity along, with its times.',
  body: ActivityImport,
  status: 202,
  answer: ActivityReceipt,
  errors: [],
});
