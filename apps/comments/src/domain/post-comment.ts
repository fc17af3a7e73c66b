import { actorOf, type Caller } from '@broadsheet/contracts';
import { type CommentChange, levelOf, type Comment } from './comment.js';
import { CommentNotFound, GuestNameRequired, ThreadTooDeep } from './comments.errors.js';
import {
  beginComment,
  displayName,
  posted,
  below,
  MAX_LEVEL,
  newThread,
  type Place,
  plainText,
} from './new-comment.js';

export interface PostComment {
  readonly id: string;
  readonly number: number;
  readonly articleId: string;
  readonly caller: Caller;
  /** Counts only where the caller has no name of their own. */
  readonly guestName?: string;
  readonly text: string;
}

/** A new thread where there is no parent, else a reply: only to what is published, and not too deep. */
export function postComment(parent: Comment | null, command: PostComment, now: Date): CommentChange {
  const { id, number, caller, text } = command;
  const comment = beginComment({
    ...placeOf(parent, command),
    id,
    number,
    provider: 'native',
    authorId: caller.accountId,
    authorName: nameOf(command),
    text: plainText(text),
    postedAt: now,
    sourceId: null,
  });
  return posted(comment, { by: actorOf(caller) });
}

function placeOf(parent: Comment | null, { id, articleId }: PostComment): Place {
  if (!parent) return newThread(id, articleId);
  const place = below(parent, articleId);
  if (parent.status !== 'published') throw new CommentNotFound(parent.id);
  if (levelOf(place) > MAX_LEVEL) throw new ThreadTooDeep(MAX_LEVEL);
  return place;
}

function nameOf({ caller, guestName }: PostComment): string {
  const name = caller.name?.trim() || guestName;
  if (!name) throw new GuestNameRequired();
  return displayName(name);
}
