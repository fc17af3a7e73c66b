import { actorOf, isModerator } from './acting.js';
import type { CommentChange } from './comment-change.js';
import { CommentDeleted, CommentNotFound, CommentNotYours } from './comments.errors.js';
import { commentState, type Comment } from './comment.js';
import { commentContentErasedV1, commentDeletedV1, type Caller } from '@broadsheet/contracts';

/** One's own comment, or any as a moderator. Its words and its name go, here and in the stream; the fact stays. */
export function deleteComment(comment: Comment, caller: Caller): CommentChange {
  requireRight(comment, caller);
  if (comment.status === 'deleted') throw new CommentDeleted(comment.id);
  const deleted: Comment = { ...comment, status: 'deleted', text: null, authorName: null };
  const fact = commentDeletedV1.draft({ comment: commentState(deleted), change: { by: actorOf(caller) } });
  return { comment: deleted, events: [fact, commentContentErasedV1.draft(comment.id)] };
}

/** Whoever may not delete it learns only of what everybody can see. */
function requireRight({ id, authorId, status }: Comment, caller: Caller): void {
  if (isModerator(caller)) return;
  if (authorId !== null && authorId === caller.accountId) return;
  throw status === 'published' ? new CommentNotYours(id) : new CommentNotFound(id);
}
