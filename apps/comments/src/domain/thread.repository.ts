import type { Comment } from './comment.js';
import type { Page, PageRequest, Thread } from './thread.js';

/** Reads discussions page by page. What is not published appears only where something published hangs below it. */
export abstract class ThreadRepository {
  /** Newest first. */
  abstract threads(articleId: string, page: PageRequest): Promise<Page<Thread>>;

  /** Everything below a comment, oldest first. */
  abstract replies(commentId: string, page: PageRequest): Promise<Page<Comment>>;
}
