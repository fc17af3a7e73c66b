import { GivenInstant, Id, ReaderId, Slug } from '#field.js';
import { ClientReaderId } from '#http/reader.js';
import { RecommendationId, RecommendationListName } from '#http/recommendation-id.js';
import { contradiction } from '#http/reported-recommendations.js';
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

const activity = {
  id: Id.optional().describe('UUIDv7 that the client makes, so that a repeated report counts once'),
  at: GivenInstant.optional().describe('when; now, where nothing is said'),
};
const list = RecommendationListName.describe('which list');
const besideArticleId = Id.optional().describe('the article beside which it was shown');

export const Activity = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...activity,
      type: z.literal('read'),
      articleId: Id.describe('the article that was read'),
      dwellSeconds: z.number().min(0).max(86_400).optional().describe('how long it was in view'),
      depth: z.number().min(0).max(1).optional().describe('how far down it was read, 0 to 1'),
    }),
    z
      .strictObject({
        ...activity,
        type: z.literal('served'),
        list,
        besideArticleId,
        articleIds: z.array(Id).min(1).max(50).describe('what was shown, in order'),
        recommendationIds: z
          .array(RecommendationId)
          .min(1)
          .max(50)
          .optional()
          .describe('`recommendationId` of what was shown; each of this list and of one of these articles'),
      })
      .check(({ value, issues }) => {
        for (const [at, id] of (value.recommendationIds ?? []).entries()) {
          const message = contradiction(id, value);
          if (message !== undefined)
            issues.push({ code: 'custom', message, path: ['recommendationIds', at], input: id });
        }
      }),
    z
      .strictObject({
        ...activity,
        type: z.literal('clicked'),
        list,
        besideArticleId,
        articleId: Id.describe('the article that was followed'),
        recommendationId: RecommendationId.optional().describe('as the list gave it; of this list and this article'),
      })
      .check(({ value: { articleId, recommendationId = '', ...rest }, issues }) => {
        const message = contradiction(recommendationId, { ...rest, articleIds: [articleId] });
        if (message === undefined) return;
        issues.push({ code: 'custom', message, path: ['recommendationId'], input: recommendationId });
      }),
  ])
  .meta({ id: 'Activity' });
export type Activity = z.infer<typeof Activity>;

const activities = z.array(Activity).min(1).max(100).describe('what the reader did');

export const ActivityReport = z
  .strictObject({
    readerId: ClientReaderId.optional().describe(
      'pseudonymous id that the client made and keeps, where it is not in `X-Reader-Id`; of no use to who is signed in',
    ),
    activities,
  })
  .meta({ id: 'ActivityReport' });
export type ActivityReport = z.infer<typeof ActivityReport>;

export const ActivityImport = z
  .strictObject({ readerId: ReaderId.describe('pseudonymous id of who did it'), activities })
  .meta({ id: 'ActivityImport' });
export type ActivityImport = z.infer<typeof ActivityImport>;

export const ActivityReceipt = z.object({ accepted: z.int().min(0) }).meta({ id: 'ActivityReceipt' });
export type ActivityReceipt = z.infer<typeof ActivityReceipt>;
