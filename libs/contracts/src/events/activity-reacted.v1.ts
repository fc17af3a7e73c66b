import { defineEvent } from '#define-event.js';
import { activity, at, byReader, readerDecisions } from '#events/activity.schema.js';
import { Id } from '#field.js';
import { Reaction } from '#http/activity.schema.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityReactedV1 = defineEvent({
  type: 'news.activity.reacted.v1',
  topic: topics.activity,
  summary: 'A reader liked, bookmarked, followed or disliked an article.',
  data: z.object({
    ...activity,
    articleId: Id.describe('the article'),
    at,
    reaction: Reaction.describe('the reaction'),
    ...readerDecisions,
  }),
  ...byReader,
});
