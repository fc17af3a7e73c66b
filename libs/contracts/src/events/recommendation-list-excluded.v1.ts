import { defineEvent } from '#define-event.js';
import { ListChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationListExcludedV1 = defineEvent({
  type: 'news.recommendation-list.excluded.v1',
  topic: topics.recommendationList,
  summary: 'An editor excluded an article from a list.',
  data: ListChanged,
  subject: ({ list }) => list,
});
