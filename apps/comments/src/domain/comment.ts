import type { CommentState, CommentStatus, EventDraft } from '@broadsheet/contracts';

/** One contribution to a discussion: a thread, or a reply somewhere below one. */
export interface Comment {
  readonly id: string;
  readonly number: number;
  readonly articleId: string;
  /** Null for a thread. */
  readonly parentId: string | null;
  /** The top-level comment, itself for a thread. */
  readonly threadId: string;
  /** From the thread down to the parent; empty for a thread. */
  readonly ancestorIds: readonly string[];
  readonly provider: string;
  readonly status: CommentStatus;
  readonly authorId: string | null;
  /** Null once it is deleted. */
  readonly authorName: string | null;
  /** Null once it is deleted. */
  readonly text: string | null;
  readonly postedAt: Date;
  /** Id at the source of an imported comment. */
  readonly sourceId: string | null;
  /** Published comments anywhere below it. */
  readonly repliesPublished: number;
  /** How many facts happened to it; 0 before it is saved. */
  readonly version: number;
}

/** A decision's outcome: the comment after it, and its events. Both are saved, or neither. */
export interface CommentChange {
  readonly comment: Comment;
  readonly events: readonly EventDraft[];
}

/** 1 for a thread. */
export function levelOf({ ancestorIds }: Pick<Comment, 'ancestorIds'>): number {
  return ancestorIds.length + 1;
}

/** What is not published stays in the list, as a gap, only while something published hangs below it. */
export function isListed({ status, repliesPublished }: Pick<Comment, 'status' | 'repliesPublished'>): boolean {
  return status === 'published' || repliesPublished > 0;
}

/** The facts that are kept for ever: no text and no names. */
export function commentState(comment: Comment): CommentState {
  const { id, number, articleId, parentId, threadId, provider, status, authorId, text, postedAt } = comment;
  const length = [...(text ?? '')].length;
  const facts = { id, number, articleId, parentId, threadId, provider, status, authorId, length };
  return { ...facts, language: null, postedAt: postedAt.toISOString() };
}
