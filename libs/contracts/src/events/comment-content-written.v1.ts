import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Separate from the fact, so that a person's text can be erased without rewriting history. */
export const commentContentWrittenV1 = defineEvent({
  type: 'news.comment-content.written.v1',
  topic: topics.commentContent,
  summary: 'The current text and display name of a comment.',
  companion: true,
  data: z.object({
    commentId: Id.describe('the comment'),
    articleId: Id.describe('the article it belongs to'),
    authorName: z.string().max(120).describe('the display name'),
    text: z.string().describe('the text, as plain text'),
  }),
  subject: ({ commentId }) => commentId,
});
