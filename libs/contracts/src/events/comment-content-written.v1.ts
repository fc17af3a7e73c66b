import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Kept apart from the fact, so that a person's words can be erased without rewriting history. */
export const commentContentWrittenV1 = defineEvent({
  type: 'news.comment-content.written.v1',
  topic: topics.commentContent,
  summary: 'The words and the display name of a comment, as they are now.',
  companion: true,
  data: z.object({
    commentId: Id.describe('the comment'),
    articleId: Id.describe('the article it belongs to'),
    authorName: z.string().max(120).describe('the display name'),
    text: z.string().describe('what was written, as plain text'),
  }),
  subject: ({ commentId }) => commentId,
});
