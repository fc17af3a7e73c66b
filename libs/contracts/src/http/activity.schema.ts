import { GivenInstant, Id, ReaderId } from '#field.js';
import { ClientReaderId } from '#http/caller.js';
import { RecommendationId, RecommendationListName, contradiction } from '#http/recommendation-id.js';
import { z } from 'zod';

/** A reader's reaction to an article. */
export const Reaction = z.enum(['like', 'bookmark', 'follow', 'dislike']).meta({ id: 'Reaction' });
export type Reaction = z.infer<typeof Reaction>;

const activity = {
  id: Id.optional().describe('UUIDv7 from the client, so that a repeated report counts once'),
  at: GivenInstant.optional().describe('when it happened; by default now'),
};
const list = RecommendationListName.describe('the list');
const besideArticleId = Id.optional().describe('the article next to which it was shown');

export const Activity = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...activity,
      type: z.literal('read'),
      articleId: Id.describe('the article'),
      dwellSeconds: z
        .number()
        .min(0)
        .max(86_400)
        .optional()
        .describe('how long it was in view; a read of less than 5 s (operators can change this) does not count'),
      depth: z.number().min(0).max(1).optional().describe('how far down the reader got, 0 to 1'),
    }),
    z.strictObject({
      ...activity,
      type: z.literal('reacted'),
      articleId: Id.describe('the article'),
      reaction: Reaction.describe(
        'the reaction; a dislike removes the article from the reader’s own lists, a later like restores it',
      ),
    }),
    z
      .strictObject({
        ...activity,
        type: z.literal('served'),
        list,
        besideArticleId,
        articleIds: z.array(Id).min(1).max(50).describe('the articles shown, in order'),
        recommendationIds: z
          .array(RecommendationId)
          .min(1)
          .max(50)
          .optional()
          .describe('`recommendationId` of the articles shown; each belongs to this list and to one of these articles'),
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
        articleId: Id.describe('the article that the reader opened'),
        recommendationId: RecommendationId.optional().describe(
          'as the list returned it; belongs to this list and this article',
        ),
      })
      .check(({ value: { articleId, recommendationId = '', ...rest }, issues }) => {
        const message = contradiction(recommendationId, { ...rest, articleIds: [articleId] });
        if (message === undefined) return;
        issues.push({ code: 'custom', message, path: ['recommendationId'], input: recommendationId });
      }),
  ])
  .meta({ id: 'Activity' });
export type Activity = z.infer<typeof Activity>;

const activities = z.array(Activity).min(1).max(100).describe('the activities of the reader');

export const ActivityReport = z
  .strictObject({
    readerId: ClientReaderId.optional().describe(
      'pseudonymous id from the client, if it is not in `X-Reader-Id`; ignored for signed-in readers',
    ),
    activities,
  })
  .meta({ id: 'ActivityReport' });
export type ActivityReport = z.infer<typeof ActivityReport>;

export const ActivityImport = z
  .strictObject({ readerId: ReaderId.describe('pseudonymous reader id'), activities })
  .meta({ id: 'ActivityImport' });
export type ActivityImport = z.infer<typeof ActivityImport>;

export const ActivityReceipt = z.object({ accepted: z.int().min(0) }).meta({ id: 'ActivityReceipt' });
export type ActivityReceipt = z.infer<typeof ActivityReceipt>;
