import { defineEvent } from '#define-event.js';
import { Id, Instant, ReaderId } from '#field.js';
import { readerDecisions } from '#events/reader-decisions.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityReadV1 = defineEvent({
  type: 'news.activity.read.v1',
  topic: topics.activity,
  summary: 'A reader read an article.',
  data: z.object({
    activityId: Id.describe('this one activity, so that a repeated report counts once'),
    readerId: ReaderId.describe('pseudonymous reader id'),
    articleId: Id.describe('the article that was read'),
    at: Instant.describe('when'),
    dwellSeconds: z.number().min(0).max(86_400).optional().describe('how long it was in view, where the client knows'),
    depth: z.number().min(0).max(1).optional().describe('how far down it was read, 0 to 1, where the client knows'),
    ...readerDecisions,
  }),
  subject: ({ activityId }) => activityId,
  key: ({ readerId }) => readerId,
});
