import { defineEvent } from '#define-event.js';
import { Id, Instant, ReaderId, RecommendationReference } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityServedV2 = defineEvent({
  type: 'news.activity.served.v2',
  topic: topics.activity,
  summary: 'A list of recommendations was shown to a reader.',
  data: z.object({
    activityId: Id.describe('this one activity, so that a repeated report counts once'),
    readerId: ReaderId.describe('pseudonymous reader id'),
    at: Instant.describe('when'),
    list: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(60)
      .describe('which list, for example `related` or `trending`; others may come'),
    besideArticleId: Id.optional().describe('the article beside which it was shown'),
    articleIds: z.array(Id).min(1).max(50).describe('what was shown, in order'),
    recommendationIds: z
      .array(RecommendationReference)
      .min(1)
      .max(50)
      .optional()
      .describe('the places in which it was shown, as the list named them'),
  }),
  subject: ({ activityId }) => activityId,
  key: ({ readerId }) => readerId,
});
