import { Id } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import { CategoryParam } from '#http/category.schema.js';
import { fields, limit } from '#http/paging.schema.js';
import { BecauseList, Recommendation, RecommendationList, TrendingWindow } from '#http/recommendation.schema.js';
import { anyone } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

/** Ids in a query, separated by commas. */
const articleIds = z
  .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(Id).max(50))
  .default([]);

/** Which articles a list may hold, the same for all lists. Enough of them, and it is as long as it was asked for. */
const scope = {
  category: CategoryParam.regex(/^[a-z0-9/-]+$/, { error: 'must be the id of a category, or a path of slugs' })
    .optional()
    .describe(
      'only this category, with all below it: its id, or its path with or without the first slash; nothing, where it is not known here',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'must be a language without a region, for example de' })
    .optional()
    .describe('only this language, as in BCP 47 without a region: `de` is `de-AT` too'),
  exclude: articleIds.describe('ids of articles to leave out, separated by commas'),
};
const listQuery = { ...scope, limit: limit(10, 50), fields: fields(Recommendation) };

export const listRelated = defineRoute({
  id: 'listRelated',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/articles/{article}/related',
  access: anyone,
  summary: 'What to read next after an article; the same for everyone.',
  params: z.strictObject({ article: ArticleParam }),
  query: z.strictObject({ ...listQuery, limit: limit(5, 20) }),
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
  summary: 'The newest published articles; what tells a story of the list again stands at its end.',
  query: z.strictObject(listQuery),
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
  summary: 'What is being read now: popularity with a half-life of six hours, or of another window; then the latest.',
  query: z.strictObject({
    ...listQuery,
    window: TrendingWindow.default('6h').describe(
      'half-life of a read: it counts half after so long. The shorter, the more the last minutes decide',
    ),
  }),
  status: 200,
  answer: RecommendationList,
  conditional: true,
  errors: [],
});

export const listPopular = defineRoute({
  id: 'listPopular',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/recommendations/popular',
  access: anyone,
  summary: 'What most have read of all time, by distinct readers; then the latest.',
  query: z.strictObject(listQuery),
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
  query: z.strictObject(listQuery),
  forReader: true,
  status: 200,
  answer: RecommendationList,
  errors: [],
});

export const listBecause = defineRoute({
  id: 'listBecause',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/recommendations/because',
  access: anyone,
  summary:
    'What others read who read one of the articles that the reader has read last; `because` says which. What the reader has read is not in it.',
  query: z.strictObject(listQuery),
  forReader: true,
  status: 200,
  answer: BecauseList,
  errors: [],
});
