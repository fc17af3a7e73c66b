import { Change } from '#actor.js';
import { Id, Instant, Language, Provider, SerialNumber } from '#field.js';
import { z } from 'zod';

export const CommentStatus = z.enum(['published', 'rejected', 'deleted']).meta({ id: 'CommentStatus' });
export type CommentStatus = z.infer<typeof CommentStatus>;

/** The public state of a comment after a change. Its text is in `news.comment-content`. */
export const CommentState = z
  .object({
    id: Id.describe('the comment'),
    number: SerialNumber.describe('its number'),
    articleId: Id.describe('the article it belongs to'),
    parentId: Id.nullable().describe('the comment that it replies to; null for the start of a thread'),
    threadId: Id.describe('the first comment of its thread; its own id for the start of a thread'),
    provider: Provider.describe('where the comment came from'),
    status: CommentStatus.describe('after this event'),
    authorId: z.string().max(64).nullable().describe('pseudonymous author id; null for a guest'),
    length: z.int().min(0).describe('length of its text in characters'),
    language: Language.nullable().describe('language of its text, if known'),
    postedAt: Instant.describe('when it was posted'),
  })
  .meta({ id: 'CommentState' });
export type CommentState = z.infer<typeof CommentState>;

export const CommentChanged = z.object({
  comment: CommentState.describe('the comment after the change'),
  change: Change.describe('who decided, and why'),
});
