import { defineEvent } from '#define-event.js';
import { ExclusionsChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationExcludedV1 = defineEvent({
  type: 'news.recommendation.excluded.v1',
  topic: topics.recommendation,
  summary: 'An editor excluded an article from the related list of another.',
  data: ExclusionsChanged,
  subject: ({ articleId }) => articleId,
});
