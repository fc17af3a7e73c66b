import { defineEvent } from '#define-event.js';
import { CommentChanged } from '#events/comment-state.schema.js';
import { topics } from '#topics.js';

export const commentDeletedV1 = defineEvent({
  type: 'news.comment.deleted.v1',
  topic: topics.comment,
  summary: 'A comment was deleted by its author or a moderator.',
  data: CommentChanged,
  subject: ({ comment }) => comment.id,
  key: ({ comment }) => comment.articleId,
});
