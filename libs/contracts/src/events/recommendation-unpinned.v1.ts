import { defineEvent } from '#define-event.js';
import { PinsChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationUnpinnedV1 = defineEvent({
  type: 'news.recommendation.unpinned.v1',
  topic: topics.recommendation,
  summary: 'An editor removed a pin from the related list of an article.',
  data: PinsChanged,
  subject: ({ articleId }) => articleId,
});
