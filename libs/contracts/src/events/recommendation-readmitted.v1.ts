import { defineEvent } from '#define-event.js';
import { ExclusionsChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationReadmittedV1 = defineEvent({
  type: 'news.recommendation.readmitted.v1',
  topic: topics.recommendation,
  summary: 'An editor took back that an article is excluded.',
  data: ExclusionsChanged,
  subject: ({ articleId }) => articleId,
});
