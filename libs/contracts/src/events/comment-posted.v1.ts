import { defineEvent } from '#define-event.js';
import { CommentChanged } from '#events/comment-state.schema.js';
import { topics } from '#topics.js';

export const commentPostedV1 = defineEvent({
  type: 'news.comment.posted.v1',
  topic: topics.comment,
  summary: 'A comment was posted or imported.',
  data: CommentChanged,
  subject: ({ comment }) => comment.id,
  key: ({ comment }) => comment.articleId,
});
