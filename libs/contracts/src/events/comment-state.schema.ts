import { Change } from '#actor.js';
import { Id, Instant, Language, Provider, SerialNumber } from '#field.js';
import { z } from 'zod';

export const CommentStatus = z.enum(['published', 'rejected', 'deleted']).meta({ id: 'CommentStatus' });
export type CommentStatus = z.infer<typeof CommentStatus>;

/** The public state of a comment after a change, without its words: those are in `news.comment-content`. */
export const CommentState = z
  .object({
    id: Id.describe('the comment'),
    number: SerialNumber.describe('its number'),
    articleId: Id.describe('the article it belongs to'),
    parentId: Id.nullable().describe('the comment it answers; null for a thread'),
    threadId: Id.describe('the top-level comment of its thread, itself for a thread'),
    provider: Provider.describe('where it came from'),
    status: CommentStatus.describe('after this event'),
    authorId: z.string().max(64).nullable().describe('pseudonymous author id; null for a guest'),
    length: z.int().min(0).describe('characters of its text'),
    language: Language.nullable().describe('language of its text, where known'),
    postedAt: Instant.describe('when it was posted'),
  })
  .meta({ id: 'CommentState' });
export type CommentState = z.infer<typeof CommentState>;

export const CommentChanged = z.object({
  comment: CommentState.describe('the comment after the change'),
  change: Change.describe('who decided, and why'),
});
