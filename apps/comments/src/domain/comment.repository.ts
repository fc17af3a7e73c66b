import type { CommentChange, Comment } from './comment.js';
import type { DiscussionCounts } from './discussion-counts.js';

/** A comment as it is stored, and the counts of its discussion, which include it. */
export interface SavedComment {
  readonly comment: Comment;
  readonly counts: DiscussionCounts;
}

export type DecideNew = (parent: Comment | null, number: number) => CommentChange;
export type Decide = (comment: Comment) => CommentChange;

/**
 * Keeps comments. A change, its events, the counts of its discussion and those of the comments above it are saved
 * together or not at all. A decision may be asked for again after a lost race, so it must have no effects.
 */
export abstract class CommentRepository {
  abstract find(id: string): Promise<Comment | null>;

  /** As it is now, with the counts of its discussion. */
  abstract findSaved(id: string): Promise<SavedComment | null>;

  /** Those that are stored, by source id. */
  abstract findBySource(sourceIds: readonly string[]): Promise<Map<string, Comment>>;

  /** Below a parent, or as a thread. Throws CommentNotFound where the parent is missing, SourceIdTaken where it was imported before. */
  abstract add(parentId: string | null, decide: DecideNew): Promise<SavedComment>;

  /** Throws CommentNotFound where it is missing. */
  abstract change(id: string, decide: Decide): Promise<SavedComment>;
}
