import { defineTombstone } from '#define-event.js';
import { topics } from '#topics.js';

export const commentContentErasedV1 = defineTombstone({
  type: 'news.comment-content.erased.v1',
  topic: topics.commentContent,
  summary: 'The text and the display name of a comment are erased.',
  companion: true,
});
