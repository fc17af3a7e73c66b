import type { Comment } from './comment.js';
import type { EventDraft } from '@broadsheet/contracts';

/** What a decision comes to: the comment after it, and the events that tell of it. Both are saved, or neither. */
export interface CommentChange {
  readonly comment: Comment;
  readonly events: readonly EventDraft[];
}
