import { defineEvent } from '#define-event.js';
import { Instant, ReaderId } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityPersonalisationSwitchedV1 = defineEvent({
  type: 'news.activity.personalisation-switched.v1',
  topic: topics.activity,
  summary:
    'A reader switched personalisation off or on, or the account was deleted; in each case the history is empty afterwards.',
  data: z.object({
    readerId: ReaderId.describe('pseudonymous reader id'),
    on: z.boolean().describe('whether the reader gets personal lists from now on'),
    at: Instant.describe('everything before this time is forgotten'),
  }),
  subject: ({ readerId }) => readerId,
});
