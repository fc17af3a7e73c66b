import { type CommentChange, commentState, levelOf, type Comment } from './comment.js';
import { ParentInOtherDiscussion } from './comments.errors.js';
import { commentContentWrittenV1, commentPostedV1, type Change, type EventDraft } from '@broadsheet/contracts';

/** What posting and importing decide each by itself; the rest of a new comment is the same. */
type Beginning = Omit<Comment, 'status' | 'repliesPublished' | 'version'>;

const MAX_NAME_LENGTH = 120;

export function beginComment(beginning: Beginning): Comment {
  return { ...beginning, status: 'published', repliesPublished: 0, version: 0 };
}

/** The fact without text, and the text in an event of its own that can be erased. */
export function postedEvents(comment: Comment, change: Change): EventDraft[] {
  const { id: commentId, articleId, authorName, text } = comment;
  return [
    commentPostedV1.draft({ comment: commentState(comment), change }),
    commentContentWrittenV1.draft({ commentId, articleId, authorName: authorName ?? '', text: text ?? '' }),
  ];
}

export function posted(comment: Comment, change: Change): CommentChange {
  return { comment, events: postedEvents(comment, change) };
}

export function displayName(name: string): string {
  return name.slice(0, MAX_NAME_LENGTH).toWellFormed();
}

/**
 * Text as it was written, fit to be stored and shown anywhere: line ends are `\n`, and a control character other
 * than tab, or half of a surrogate pair, becomes U+FFFD. A client that shows it escapes it.
 */
export function plainText(written: string): string {
  return written
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

/** The position of a comment in its discussion. */
export type Place = Pick<Comment, 'articleId' | 'parentId' | 'threadId' | 'ancestorIds'>;

/** A thread is level 1, so there are four levels of replies. */
export const MAX_LEVEL = 5;

export function newThread(id: string, articleId: string): Place {
  return { articleId, parentId: null, threadId: id, ancestorIds: [] };
}

export function below(parent: Comment, articleId: string): Place {
  if (parent.articleId !== articleId) throw new ParentInOtherDiscussion(parent.id);
  const ancestorIds = [...parent.ancestorIds, parent.id];
  return { articleId, parentId: parent.id, threadId: parent.threadId, ancestorIds };
}

/** As `below`, but a reply that would be too deep becomes a sibling of its parent: an import is not refused for it. */
export function belowOrNextTo(parent: Comment, articleId: string): Place {
  const { parentId, threadId, ancestorIds } = parent;
  const place = below(parent, articleId);
  return levelOf(parent) < MAX_LEVEL ? place : { articleId, parentId, threadId, ancestorIds };
}
