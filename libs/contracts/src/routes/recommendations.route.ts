import { Id } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import { fields } from '#http/fields.schema.js';
import { limit } from '#http/paging.schema.js';
import { BecauseList, PinList, Recommendation, RecommendationList } from '#http/recommendation.schema.js';
import { anyone, role } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const ofArticle = z.strictObject({ article: ArticleParam });
const pin = z.strictObject({ article: ArticleParam, pinned: Id.describe('the article to pin') });
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

export const listBecause = defineRoute({
  id: 'listBecause',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/recommendations/because',
  access: anyone,
  summary:
    'What others read who read one of the articles that the reader has read last; `because` says which. What the reader has read is not in it.',
  query: z.strictObject({ ...listQuery.shape, exclude: articleIds }),
  forReader: true,
  status: 200,
  answer: BecauseList,
  errors: [],
});

export const listPins = defineRoute({
  id: 'listPins',
  service: 'recommendations',
  method: 'GET',
  path: '/v1/articles/{article}/pins',
  access: role('editor'),
  summary: 'The articles that editors pinned among the related of an article.',
  params: ofArticle,
  status: 200,
  answer: PinList,
  versioned: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET'],
});

export const pinArticle = defineRoute({
  id: 'pinArticle',
  service: 'recommendations',
  method: 'PUT',
  path: '/v1/articles/{article}/pins/{pinned}',
  access: role('editor'),
  summary: 'Pins an article among the related of another; the same again changes nothing.',
  params: pin,
  status: 200,
  answer: PinList,
  versioned: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET', 'PIN_LIMIT_REACHED', 'PIN_NOT_POSSIBLE'],
});

export const unpinArticle = defineRoute({
  id: 'unpinArticle',
  service: 'recommendations',
  method: 'DELETE',
  path: '/v1/articles/{article}/pins/{pinned}',
  access: role('editor'),
  summary: 'Takes a pin back; the same again changes nothing.',
  params: pin,
  status: 200,
  answer: PinList,
  versioned: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET'],
});
