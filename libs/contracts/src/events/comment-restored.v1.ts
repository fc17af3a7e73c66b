import { defineEvent } from '#define-event.js';
import { CommentChanged } from '#events/comment-state.schema.js';
import { topics } from '#topics.js';

export const commentRestoredV1 = defineEvent({
  type: 'news.comment.restored.v1',
  topic: topics.comment,
  summary: 'A moderator restored a rejected comment.',
  data: CommentChanged,
  subject: ({ comment }) => comment.id,
  key: ({ comment }) => comment.articleId,
});
