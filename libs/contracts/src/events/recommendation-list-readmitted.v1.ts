import { defineEvent } from '#define-event.js';
import { ListChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationListReadmittedV1 = defineEvent({
  type: 'news.recommendation-list.readmitted.v1',
  topic: topics.recommendationList,
  summary: 'An editor removed an exclusion from a list.',
  data: ListChanged,
  subject: ({ list }) => list,
});
