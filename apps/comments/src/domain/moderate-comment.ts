import { actorOf, commentRejectedV1, commentRestoredV1, type Caller } from '@broadsheet/contracts';
import { CommentAlreadyDecided, CommentDeleted } from './comments.errors.js';
import { type CommentChange, commentState, type Comment } from './comment.js';

/** A moderator's decision; the reason is kept with it for ever. */
export interface Moderation {
  readonly caller: Caller;
  readonly reason: string;
}

/** Takes it out of sight. Its words stay stored, and in the erasable topic, so that it can be restored. */
export function rejectComment(comment: Comment, moderation: Moderation): CommentChange {
  const rejected = decided(comment, 'rejected');
  return { comment: rejected, events: [commentRejectedV1.draft(factOf(rejected, moderation))] };
}

/** Brings a rejected comment back. */
export function restoreComment(comment: Comment, moderation: Moderation): CommentChange {
  const restored = decided(comment, 'published');
  return { comment: restored, events: [commentRestoredV1.draft(factOf(restored, moderation))] };
}

function decided(comment: Comment, status: 'published' | 'rejected'): Comment {
  if (comment.status === 'deleted') throw new CommentDeleted(comment.id);
  if (comment.status === status) throw new CommentAlreadyDecided(comment.id, status);
  return { ...comment, status };
}

function factOf(comment: Comment, { caller, reason }: Moderation) {
  return { comment: commentState(comment), change: { by: actorOf(caller), reason } };
}
