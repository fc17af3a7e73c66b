import { defineEvent } from '#define-event.js';
import { Id, Instant, ReaderId } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Published while there were three lists; readers still meet it in the log. */
export const activityServedV1 = defineEvent({
  type: 'news.activity.served.v1',
  topic: topics.activity,
  summary: 'A list of recommendations was shown to a reader.',
  data: z.object({
    activityId: Id.describe('this one activity, so that a repeated report counts once'),
    readerId: ReaderId.describe('pseudonymous reader id'),
    at: Instant.describe('when'),
    list: z.enum(['related', 'latest', 'trending']).describe('which list'),
    besideArticleId: Id.optional().describe('the article beside which it was shown'),
    articleIds: z.array(Id).min(1).max(50).describe('what was shown, in order'),
  }),
  subject: ({ activityId }) => activityId,
  key: ({ readerId }) => readerId,
});
