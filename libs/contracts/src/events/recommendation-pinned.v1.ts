import { defineEvent } from '#define-event.js';
import { PinsChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationPinnedV1 = defineEvent({
  type: 'news.recommendation.pinned.v1',
  topic: topics.recommendation,
  summary: 'An editor pinned an article to the related list of another.',
  data: PinsChanged,
  subject: ({ articleId }) => articleId,
});
