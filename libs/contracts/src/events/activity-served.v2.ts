import { defineEvent } from '#define-event.js';
import { activity, articleIds, at, besideArticleId, byReader, listName } from '#events/activity.schema.js';
import { RecommendationReference } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityServedV2 = defineEvent({
  type: 'news.activity.served.v2',
  topic: topics.activity,
  summary: 'A list of recommendations was shown to a reader.',
  data: z.object({
    ...activity,
    at,
    list: listName.describe('the list, for example `related` or `trending`; expect others'),
    besideArticleId,
    articleIds,
    recommendationIds: z
      .array(RecommendationReference)
      .min(1)
      .max(50)
      .optional()
      .describe('their `recommendationId` in the list'),
  }),
  ...byReader,
});
