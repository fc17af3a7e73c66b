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
  summary: 'Returns everything that an article’s page shows. `meta.degraded` names the parts that are missing.',
  params: z.strictObject({ article: ArticleParam }),
  status: 200,
  answer: Page,
  conditional: true,
  errors: ['ARTICLE_NOT_FOUND'],
});
