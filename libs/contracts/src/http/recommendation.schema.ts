import { Id, Instant, Slug } from '#field.js';
import { RecommendationId } from '#http/recommendation-id.js';
import { z } from 'zod';

export const RecommendationReason = z
  .enum(['pinned', 'imported', 'co-read', 'similar', 'trending', 'popular', 'fresh', 'because'])
  .meta({ id: 'RecommendationReason' });
export type RecommendationReason = z.infer<typeof RecommendationReason>;

/** The half-life of a read. */
export const TrendingWindow = z.enum(['1h', '6h', '24h', '14d']);
export type TrendingWindow = z.infer<typeof TrendingWindow>;

export const Recommendation = z
  .object({
    id: Id.nullable().describe('the article; null for an imported title without an article here'),
    slug: Slug.nullable().describe('null if `id` is null'),
    title: z.string().describe('the headline'),
    excerpt: z.string().nullable().describe('null if `id` is null'),
    score: z.number().describe('the value that decides the order; comparable within one list only'),
    reason: RecommendationReason.describe(
      'why it is here; `trending` is being read now, `popular` has the most readers of all time',
    ),
    because: Id.optional().describe('with the reason `because`: the article that this reader and others have read'),
    recommendationId: RecommendationId.nullable().describe(
      'for reports that it was shown or followed: identifies list, time of scoring, place and article; null if `id` is null',
    ),
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.infer<typeof Recommendation>;

export const RecommendationList = z
  .object({ items: z.array(Recommendation).describe('best first') })
  .meta({ id: 'RecommendationList' });
export type RecommendationList = z.infer<typeof RecommendationList>;

export const BecauseList = z
  .object({
    because: z
      .object({ id: Id, slug: Slug, title: z.string() })
      .nullable()
      .describe('the article that the reader has read; null if none leads to enough others'),
    items: RecommendationList.shape.items,
  })
  .meta({ id: 'BecauseList' });
export type BecauseList = z.infer<typeof BecauseList>;

const PastActivity = z
  .object({
    articleId: Id.describe('the article'),
    slug: Slug.nullable().describe('null if the article is not published'),
    title: z.string().nullable().describe('the headline; null if `slug` is null'),
    at: Instant.describe('when it happened'),
  })
  .meta({ id: 'PastActivity' });

/** Everything that is stored about one reader. */
export const ReaderHistory = z
  .object({
    personalisation: z.boolean().describe('whether it is on; while it is off, no history is stored'),
    reads: z.array(PastActivity).describe('the last 30 articles read, newest first'),
    liked: z.array(PastActivity).describe('the articles last liked, newest first'),
    disliked: z.array(PastActivity).describe('disliked articles, which no list of this reader contains, newest first'),
  })
  .meta({ id: 'ReaderHistory' });
export type ReaderHistory = z.infer<typeof ReaderHistory>;

export const Personalisation = z
  .strictObject({
    on: z.boolean().describe('whether this reader gets personal lists, for which the history is stored'),
  })
  .meta({ id: 'Personalisation' });
export type Personalisation = z.infer<typeof Personalisation>;
