import { defineEvent } from '#define-event.js';
import { ListChanged } from '#events/recommendation-choices.schema.js';
import { topics } from '#topics.js';

export const recommendationListPinnedV1 = defineEvent({
  type: 'news.recommendation-list.pinned.v1',
  topic: topics.recommendationList,
  summary: 'An editor pinned an article to a list.',
  data: ListChanged,
  subject: ({ list }) => list,
});
