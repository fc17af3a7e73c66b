import type { CommentChange } from './comment-change.js';
import { commentState, type Comment } from './comment.js';
import { commentContentWrittenV1, commentPostedV1, type Change, type EventDraft } from '@broadsheet/contracts';

/** What each way of making a comment decides by itself; the rest is the same for all. */
type Beginning = Omit<Comment, 'status' | 'repliesPublished' | 'version'>;

const LONGEST_NAME = 120;

export function beginComment(beginning: Beginning): Comment {
  return { ...beginning, status: 'published', repliesPublished: 0, version: 0 };
}

/** The fact without words, and beside it the words where they can be erased. */
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
  return name.slice(0, LONGEST_NAME).toWellFormed();
}
