import { defineEvent } from '#define-event.js';
import { Id, Instant, ReaderId } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Published while there were three lists; readers still meet it in the log. */
export const activityClickedV1 = defineEvent({
  type: 'news.activity.clicked.v1',
  topic: topics.activity,
  summary: 'A reader followed a recommendation.',
  data: z.object({
    activityId: Id.describe('this one activity, so that a repeated report counts once'),
    readerId: ReaderId.describe('pseudonymous reader id'),
    at: Instant.describe('when'),
    list: z.enum(['related', 'latest', 'trending']).describe('the list it stood in'),
    besideArticleId: Id.optional().describe('the article beside which it was shown'),
    articleId: Id.describe('the article that was followed'),
  }),
  subject: ({ activityId }) => activityId,
  key: ({ readerId }) => readerId,
});
