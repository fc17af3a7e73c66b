import { defineEvent } from '#define-event.js';
import { Instant, ReaderId } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityPersonalisationSwitchedV1 = defineEvent({
  type: 'news.activity.personalisation-switched.v1',
  topic: topics.activity,
  summary: 'A reader switched personalisation off or on, or went away for good; either way it begins with nothing.',
  data: z.object({
    readerId: ReaderId.describe('pseudonymous reader id'),
    on: z.boolean().describe('whether lists are made for this reader from now on'),
    at: Instant.describe('until when everything is forgotten'),
  }),
  subject: ({ readerId }) => readerId,
});
