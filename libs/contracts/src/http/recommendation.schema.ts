import { GivenInstant, Id, Instant, ReaderId, Slug } from '#field.js';
import { ClientReaderId } from '#http/reader.js';
import { z } from 'zod';

export const RecommendationReason = z
  .enum(['pinned', 'imported', 'co-read', 'similar', 'trending', 'fresh', 'because'])
  .meta({ id: 'RecommendationReason' });
export type RecommendationReason = z.infer<typeof RecommendationReason>;

export const Recommendation = z
  .object({
    id: Id.nullable().describe('the article; null for an imported title whose article is not here'),
    slug: Slug.nullable().describe('null with the id'),
    title: z.string().describe('the headline'),
    excerpt: z.string().nullable().describe('null with the id'),
    score: z.number().describe('what the order comes from; comparable within one list only'),
    reason: RecommendationReason.describe('why it stands here'),
    because: Id.optional().describe(
      'with the reason `because`: the article that the reader has read, and others beside this one',
    ),
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.infer<typeof Recommendation>;

export const RecommendationList = z
  .object({ items: z.array(Recommendation).describe('best first') })
  .meta({ id: 'RecommendationList' });
export type RecommendationList = z.infer<typeof RecommendationList>;

export const PinList = z
  .object({ articleId: Id, pinnedIds: z.array(Id), version: z.int().min(0) })
  .meta({ id: 'PinList' });
export type PinList = z.infer<typeof PinList>;

/** What a reader makes of an article, beside reading it. */
export const Reaction = z.enum(['like', 'bookmark', 'follow', 'dislike']).meta({ id: 'Reaction' });
export type Reaction = z.infer<typeof Reaction>;

const activity = {
  id: Id.optional().describe('UUIDv7 that the client makes, so that a repeated report counts once'),
  at: GivenInstant.optional().describe('when; now, where nothing is said'),
};
const list = z.enum(['related', 'latest', 'trending']).describe('which list');
const besideArticleId = Id.optional().describe('the article beside which it was shown');

export const Activity = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...activity,
      type: z.literal('read'),
      articleId: Id.describe('the article that was read'),
      dwellSeconds: z
        .number()
        .min(0)
        .max(86_400)
        .optional()
        .describe(
          'how long it was in view; where that is less than 5 s (an operator may set another), the read does not count',
        ),
      depth: z.number().min(0).max(1).optional().describe('how far down it was read, 0 to 1'),
    }),
    z.strictObject({
      ...activity,
      type: z.literal('reacted'),
      articleId: Id.describe('the article'),
      reaction: Reaction.describe(
        'what the reader made of it; a dislike takes it out of the reader’s own lists, a later like takes that back',
      ),
    }),
    z.strictObject({
      ...activity,
      type: z.literal('served'),
      list,
      besideArticleId,
      articleIds: z.array(Id).min(1).max(50).describe('what was shown, in order'),
    }),
    z.strictObject({
      ...activity,
      type: z.literal('clicked'),
      list,
      besideArticleId,
      articleId: Id.describe('the article that was followed'),
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
