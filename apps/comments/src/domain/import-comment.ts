import { actorOf, commentRejectedV1, type Caller, type ImportedComment } from '@broadsheet/contracts';
import { type CommentChange, commentState, type Comment } from './comment.js';
import { beginComment, displayName, postedEvents, belowOrNextTo, newThread, plainText } from './new-comment.js';

export interface ImportComment {
  readonly id: string;
  readonly number: number;
  readonly articleId: string;
  readonly caller: Caller;
  readonly item: ImportedComment;
}

/** Imports a comment as it was at its source; one that was rejected there is posted and rejected here. */
export function importComment(parent: Comment | null, command: ImportComment): CommentChange {
  const { id, number, articleId, caller, item } = command;
  const comment = beginComment({
    ...(parent ? belowOrNextTo(parent, articleId) : newThread(id, articleId)),
    id,
    number,
    provider: item.provider,
    authorId: null,
    authorName: displayName(item.authorName),
    text: plainText(item.text),
    postedAt: new Date(item.postedAt),
    sourceId: item.sourceId,
  });
  const change = { by: actorOf(caller) };
  const events = postedEvents(comment, change);
  if (item.status === 'published') return { comment, events };
  const rejected: Comment = { ...comment, status: 'rejected' };
  const why = item.reason === undefined ? change : { ...change, reason: item.reason };
  return {
    comment: rejected,
    events: [...events, commentRejectedV1.draft({ comment: commentState(rejected), change: why })],
  };
}
