import { defineEvent } from '#define-event.js';
import { activity, at, besideArticleId, byReader, followedArticleId, listName } from '#events/activity.schema.js';
import { RecommendationReference } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

export const activityClickedV2 = defineEvent({
  type: 'news.activity.clicked.v2',
  topic: topics.activity,
  summary: 'A reader followed a recommendation.',
  data: z.object({
    ...activity,
    at,
    list: listName.describe('the list that held it, for example `related` or `trending`; expect others'),
    besideArticleId,
    articleId: followedArticleId,
    recommendationId: RecommendationReference.optional().describe('its `recommendationId` in the list'),
  }),
  ...byReader,
});
