import { Id, Instant, Slug } from '#field.js';
import { RecommendationId } from '#http/recommendation-id.js';
import { z } from 'zod';

export const RecommendationReason = z
  .enum(['pinned', 'imported', 'co-read', 'similar', 'trending', 'popular', 'fresh', 'because'])
  .meta({ id: 'RecommendationReason' });
export type RecommendationReason = z.infer<typeof RecommendationReason>;

/** Hours or days after which a read counts half. */
export const TrendingWindow = z.enum(['1h', '6h', '24h', '14d']);
export type TrendingWindow = z.infer<typeof TrendingWindow>;

export const Recommendation = z
  .object({
    id: Id.nullable().describe('the article; null for an imported title whose article is not here'),
    slug: Slug.nullable().describe('null with the id'),
    title: z.string().describe('the headline'),
    excerpt: z.string().nullable().describe('null with the id'),
    score: z.number().describe('what the order comes from; comparable within one list only'),
    reason: RecommendationReason.describe(
      'why it stands here; `trending` is what is read now, `popular` what most have read of all time, perhaps long ago',
    ),
    because: Id.optional().describe(
      'with the reason `because`: the article that the reader has read, and others beside this one',
    ),
    recommendationId: RecommendationId.nullable().describe(
      'for reports that it was shown or followed: says which list, when it was scored, which place and article; null with the id',
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
      .describe('the article that the reader has read; null where none leads to enough others'),
    items: RecommendationList.shape.items,
  })
  .meta({ id: 'BecauseList' });
export type BecauseList = z.infer<typeof BecauseList>;

const PastActivity = z
  .object({
    articleId: Id.describe('the article'),
    slug: Slug.nullable().describe('null where the article is not published'),
    title: z.string().nullable().describe('the headline; null with the slug'),
    at: Instant.describe('when'),
  })
  .meta({ id: 'PastActivity' });

/** Everything that is kept of one reader. */
export const ReaderHistory = z
  .object({
    personalisation: z.boolean().describe('whether it is on: where it is off, nothing is remembered'),
    reads: z.array(PastActivity).describe('what was read last, 30 at most, the newest first'),
    liked: z.array(PastActivity).describe('what was liked last, the newest first'),
    disliked: z.array(PastActivity).describe('what stands in no list of this reader’s, the newest first'),
  })
  .meta({ id: 'ReaderHistory' });
export type ReaderHistory = z.infer<typeof ReaderHistory>;

export const Personalisation = z
  .strictObject({ on: z.boolean().describe('whether lists are made for this reader, and so what was read remembered') })
  .meta({ id: 'Personalisation' });
export type Personalisation = z.infer<typeof Personalisation>;
