import { defineEvent } from '#define-event.js';
import { activity, articleIds, at, besideArticleId, byReader, firstLists } from '#events/activity.schema.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Published while there were three lists; readers still meet it in the log. */
export const activityServedV1 = defineEvent({
  type: 'news.activity.served.v1',
  topic: topics.activity,
  summary: 'A list of recommendations was shown to a reader.',
  data: z.object({ ...activity, at, list: firstLists.describe('the list'), besideArticleId, articleIds }),
  ...byReader,
});
