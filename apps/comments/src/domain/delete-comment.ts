import { type CommentChange, commentState, type Comment } from './comment.js';
import { CommentDeleted, CommentNotFound, CommentNotYours } from './comments.errors.js';
import { commentContentErasedV1, commentDeletedV1, actorOf, type Caller } from '@broadsheet/contracts';

/** Authors delete their own comments, moderators any. Text and name are erased, here and in the stream; the fact stays. */
export function deleteComment(comment: Comment, caller: Caller): CommentChange {
  requireRight(comment, caller);
  if (comment.status === 'deleted') throw new CommentDeleted(comment.id);
  const deleted: Comment = { ...comment, status: 'deleted', text: null, authorName: null };
  const fact = commentDeletedV1.draft({ comment: commentState(deleted), change: { by: actorOf(caller) } });
  return { comment: deleted, events: [fact, commentContentErasedV1.draft(comment.id)] };
}

/** A caller who may not delete it learns only what everybody can see. */
function requireRight({ id, authorId, status }: Comment, caller: Caller): void {
  if (isModerator(caller)) return;
  if (authorId !== null && authorId === caller.accountId) return;
  throw status === 'published' ? new CommentNotYours(id) : new CommentNotFound(id);
}

function isModerator({ roles }: Caller): boolean {
  return roles.includes('moderator') || roles.includes('admin');
}
