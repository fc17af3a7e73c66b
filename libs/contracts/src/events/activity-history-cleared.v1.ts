import { defineEvent } from '#define-event.js';
import { Instant, ReaderId } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityHistoryClearedV1 = defineEvent({
  type: 'news.activity.history-cleared.v1',
  topic: topics.activity,
  summary: 'A reader cleared the history: what was done until then counts, and nobody remembers who it was.',
  data: z.object({
    readerId: ReaderId.describe('pseudonymous reader id'),
    at: Instant.describe('until when everything is forgotten'),
  }),
  subject: ({ readerId }) => readerId,
});
