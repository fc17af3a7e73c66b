import { defineEvent } from '#define-event.js';
import { ListChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationListUnpinnedV1 = defineEvent({
  type: 'news.recommendation-list.unpinned.v1',
  topic: topics.recommendationList,
  summary: 'An editor removed a pin from a list.',
  data: ListChanged,
  subject: ({ list }) => list,
});
