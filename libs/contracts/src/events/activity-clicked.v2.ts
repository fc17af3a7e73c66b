import { defineEvent } from '#define-event.js';
import { Id, Instant, ReaderId, RecommendationReference } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityClickedV2 = defineEvent({
  type: 'news.activity.clicked.v2',
  topic: topics.activity,
  summary: 'A reader followed a recommendation.',
  data: z.object({
    activityId: Id.describe('this one activity, so that a repeated report counts once'),
    readerId: ReaderId.describe('pseudonymous reader id'),
    at: Instant.describe('when'),
    list: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(60)
      .describe('the list it stood in, for example `related` or `trending`; others may come'),
    besideArticleId: Id.optional().describe('the article beside which it was shown'),
    articleId: Id.describe('the article that was followed'),
    recommendationId: RecommendationReference.optional().describe('the place that it had, as the list named it'),
  }),
  subject: ({ activityId }) => activityId,
  key: ({ readerId }) => readerId,
});
