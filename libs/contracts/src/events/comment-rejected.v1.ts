import { defineEvent } from '#define-event.js';
import { CommentChanged } from '#events/comment-state.schema.js';
import { topics } from '#topics.js';

export const commentRejectedV1 = defineEvent({
  type: 'news.comment.rejected.v1',
  topic: topics.comment,
  summary: 'A moderator hid a comment.',
  data: CommentChanged,
  subject: ({ comment }) => comment.id,
  key: ({ comment }) => comment.articleId,
});
