import { defineEvent } from '#define-event.js';
import { activity, at, byReader, readerDecisions } from '#events/activity.schema.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityReadV1 = defineEvent({
  type: 'news.activity.read.v1',
  topic: topics.activity,
  summary: 'A reader read an article.',
  data: z.object({
    ...activity,
    articleId: Id.describe('the article'),
    at,
    dwellSeconds: z.number().min(0).max(86_400).optional().describe('how long it was in view, if the client knows'),
    depth: z.number().min(0).max(1).optional().describe('how far down the reader got, 0 to 1, if the client knows'),
    ...readerDecisions,
  }),
  ...byReader,
});
