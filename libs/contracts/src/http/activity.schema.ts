import { GivenInstant, Id, ReaderId } from '#field.js';
import { ClientReaderId } from '#http/caller.js';
import { RecommendationId, RecommendationListName, contradiction } from '#http/recommendation-id.js';
import { z } from 'zod';

/** What a reader makes of an article, beside reading it. */
export const Reaction = z.enum(['like', 'bookmark', 'follow', 'dislike']).meta({ id: 'Reaction' });
export type Reaction = z.infer<typeof Reaction>;

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
