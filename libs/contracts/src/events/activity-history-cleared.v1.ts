import { defineEvent } from '#define-event.js';
import { Instant, ReaderId } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityHistoryClearedV1 = defineEvent({
  type: 'news.activity.history-cleared.v1',
  topic: topics.activity,
  summary: 'A reader cleared the history: earlier activities still count, but are linked to nobody.',
  data: z.object({
    readerId: ReaderId.describe('pseudonymous reader id'),
    at: Instant.describe('everything before this time is forgotten'),
  }),
  subject: ({ readerId }) => readerId,
});
