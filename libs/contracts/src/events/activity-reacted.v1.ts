import { defineEvent } from '#define-event.js';
import { Id, Instant, ReaderId } from '#field.js';
import { readerDecisions } from '#events/reader-decisions.js';
import { Reaction } from '#http/activity.schema.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityReactedV1 = defineEvent({
  type: 'news.activity.reacted.v1',
  topic: topics.activity,
  summary: 'A reader liked, kept, followed or disliked an article.',
  data: z.object({
    activityId: Id.describe('this one activity, so that a repeated report counts once'),
    readerId: ReaderId.describe('pseudonymous reader id'),
    articleId: Id.describe('the article'),
    at: Instant.describe('when'),
    reaction: Reaction.describe('what the reader made of it'),
    ...readerDecisions,
  }),
  subject: ({ activityId }) => activityId,
  key: ({ readerId }) => readerId,
});
