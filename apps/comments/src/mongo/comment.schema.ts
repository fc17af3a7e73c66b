import type { CommentStatus } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

export interface CommentDocument extends AggregateDocument {
  readonly number: number;
  readonly articleId: string;
  readonly parentId: string | null;
  readonly threadId: string;
  readonly ancestorIds: string[];
  /** 1 for a thread. */
  readonly level: number;
  /** Whether lists show it: published, or a gap above something published. */
  readonly listed: boolean;
  readonly provider: string;
  readonly status: CommentStatus;
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly text: string | null;
  readonly postedAt: Date;
  readonly sourceId: string | null;
  /** Changed by the writes of the comments below, without a version of its own: it is a count, not a fact. */
  readonly repliesPublished: number;
}

export const COMMENT = 'Comment';

export const commentSchema = new Schema<CommentDocument>(
  {
    _id: { type: String, required: true },
    number: { type: Number, required: true },
    articleId: { type: String, required: true },
    parentId: { type: String, default: null },
    threadId: { type: String, required: true },
    ancestorIds: { type: [String], required: true },
    level: { type: Number, required: true },
    listed: { type: Boolean, required: true },
    provider: { type: String, required: true },
    status: { type: String, required: true },
    authorId: { type: String, default: null },
    authorName: { type: String, default: null },
    text: { type: String, default: null },
    postedAt: { type: Date, required: true },
    sourceId: { type: String, default: null },
    repliesPublished: { type: Number, required: true },
  },
  { collection: 'comments', versionKey: false },
);

commentSchema.index({ number: 1 }, { unique: true });
commentSchema.index({ sourceId: 1 }, { unique: true, partialFilterExpression: { sourceId: { $type: 'string' } } });
// The threads of an article, newest first, and everything below a comment, oldest first.
commentSchema.index({ articleId: 1, level: 1, listed: 1, postedAt: -1, _id: -1 }, { name: 'threads' });
commentSchema.index({ ancestorIds: 1, listed: 1, postedAt: 1, _id: 1 }, { name: 'replies' });
commentSchema.plugin(outboxPlugin);
