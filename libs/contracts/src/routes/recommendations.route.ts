import { Id } from '#field.js';
import { ArticleParam } from '#http/article-reference.js';
import { PinList } from '#http/recommendation.schema.js';
import { role } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

const ofArticle = z.strictObject({ article: ArticleParam });
const pin = z.strictObject({ article: ArticleParam, pinned: Id.describe('the article to pin') });

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
