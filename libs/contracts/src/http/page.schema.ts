import { Instant } from '#field.js';
import { ArticleView, Crumb } from '#http/article.schema.js';
import { Discussion } from '#http/comment.schema.js';
import { Recommendation } from '#http/recommendation.schema.js';
import { z } from 'zod';

/** Parts of a page that can be missing while their service is down. */
export const DegradedPart = z.enum(['comments', 'related']).meta({ id: 'DegradedPart' });
export type DegradedPart = z.infer<typeof DegradedPart>;

/** Everything that an article's page shows, in one response. */
export const Page = z
  .object({
    breadcrumb: z.array(Crumb).describe('from Home to the primary category'),
    article: ArticleView,
    related: z.array(Recommendation).describe('five, if five other published articles exist'),
    comments: Discussion,
    meta: z.object({
      degraded: z.array(DegradedPart).describe('parts that are missing because their service did not respond'),
      asOf: Instant.describe('when the page was composed'),
    }),
  })
  .meta({ id: 'Page' });
export type Page = z.infer<typeof Page>;
