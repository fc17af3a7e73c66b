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

/** The articles that a list may contain, the same for all lists. With enough of them, a list has the requested length. */
const scope = {
  category: CategoryParam.regex(/^[a-z0-9/-]+$/, { error: 'must be the id of a category, or a path of slugs' })
    .optional()
    .describe(
      'only articles of this category and its subcategories: its id, or its path with or without the leading slash; an unknown category gives an empty list',
    ),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'must be a language without a region, for example de' })
    .optional()
    .describe('only articles in this language, a BCP 47 tag without a region: `de` includes `de-AT`'),
  exclude: articleIds.describe('ids of articles to exclude, separated by commas'),
};
const LIST = { service: 'recommendations', method: 'GET', access: anyone, status: 200 } as const;
const listQuery = { ...scope, limit: limit(10, 50), fields: fields(Recommendation) };

export const listRelated = defineRoute({
  ...LIST,
  id: 'listRelated',
  path: '/v1/articles/{article}/related',
  summary: 'Lists what to read next after an article; the same for every reader.',
  params: z.strictObject({ article: ArticleParam }),
  query: z.strictObject({ ...listQuery, limit: limit(5, 20) }),
  answer: RecommendationList,
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND', 'ARTICLE_NOT_KNOWN_YET'],
});

export const listLatest = defineRoute({
  ...LIST,
  id: 'listLatest',
  path: '/v1/recommendations/latest',
  summary: 'Lists the newest published articles. Articles that repeat a story of the list come last.',
  query: z.strictObject(listQuery),
  answer: RecommendationList,
  conditional: true,
  errors: [],
});

export const listTrending = defineRoute({
  ...LIST,
  id: 'listTrending',
  path: '/v1/recommendations/trending',
  summary:
    'Lists what is being read now: popularity that decays with a half-life of six hours or another `window`, then the latest articles.',
  query: z.strictObject({
    ...listQuery,
    window: TrendingWindow.default('6h').describe(
      'half-life of a read: after this time it counts half. With a short half-life the last minutes decide',
    ),
  }),
  answer: RecommendationList,
  conditional: true,
  errors: [],
});

export const listPopular = defineRoute({
  ...LIST,
  id: 'listPopular',
  path: '/v1/recommendations/popular',
  summary: 'Lists the articles with the most distinct readers of all time, then the latest articles.',
  query: z.strictObject(listQuery),
  answer: RecommendationList,
  conditional: true,
  errors: [],
});

export const listPersonal = defineRoute({
  ...LIST,
  id: 'listPersonal',
  path: '/v1/recommendations/personal',
  summary: 'Lists what one reader may want to read next, without articles that the reader has read.',
  query: z.strictObject(listQuery),
  forReader: true,
  answer: RecommendationList,
  errors: [],
});

export const listBecause = defineRoute({
  ...LIST,
  id: 'listBecause',
  path: '/v1/recommendations/because',
  summary:
    'Lists what readers of one of this reader’s latest articles also read, without articles that this reader has read. `because` names the article.',
  query: z.strictObject(listQuery),
  forReader: true,
  answer: BecauseList,
  errors: [],
});
