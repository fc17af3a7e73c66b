import { defineEvent } from '#define-event.js';
import { activity, at, besideArticleId, byReader, firstLists, followedArticleId } from '#events/activity.schema.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Published while there were three lists; readers still meet it in the log. */
export const activityClickedV1 = defineEvent({
  type: 'news.activity.clicked.v1',
  topic: topics.activity,
  summary: 'A reader followed a recommendation.',
  data: z.object({
    ...activity,
    at,
    list: firstLists.describe('the list that held it'),
    besideArticleId,
    articleId: followedArticleId,
  }),
  ...byReader,
});
