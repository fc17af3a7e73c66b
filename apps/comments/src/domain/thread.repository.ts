import type { Comment } from './comment.js';

/** A place in a list: the last item that was seen. */
export interface Position {
  readonly postedAt: Date;
  readonly id: string;
}

export interface PageRequest {
  readonly limit: number;
  /** Null for the first page. */
  readonly after: Position | null;
}

/** One page of a list, and whether there is another. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: boolean;
}

/** A top-level comment with its first replies, oldest first. */
export interface Thread {
  readonly comment: Comment;
  readonly replies: Page<Comment>;
}

/** Reads discussions page by page. What is not published appears only where something published hangs below it. */
export abstract class ThreadRepository {
  /** Newest first. */
  abstract threads(articleId: string, page: PageRequest): Promise<Page<Thread>>;

  /** Everything below a comment, oldest first. */
  abstract replies(commentId: string, page: PageRequest): Promise<Page<Comment>>;
}
