import { defineEvent } from '#define-event.js';
import { ExclusionsChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationReadmittedV1 = defineEvent({
  type: 'news.recommendation.readmitted.v1',
  topic: topics.recommendation,
  summary: 'An editor removed an exclusion from the related list of an article.',
  data: ExclusionsChanged,
  subject: ({ articleId }) => articleId,
});
