import { ArticleParam } from '#http/article-reference.js';
import { Page } from '#http/page.schema.js';
import { anyone } from '#routes/access.js';
import { defineRoute } from '#routes/define-route.js';
import { z } from 'zod';

export const getPage = defineRoute({
  id: 'getPage',
  service: 'gateway',
  method: 'GET',
  path: '/v1/articles/{article}/page',
  access: anyone,
  summary: 'Everything that an article’s page shows, in one answer; what is missing is named in `meta.degraded`.',
  params: z.strictObject({ article: ArticleParam }),
  status: 200,
  answer: Page,
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND'],
});
