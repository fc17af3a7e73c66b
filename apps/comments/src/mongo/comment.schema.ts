import { isListed, levelOf, type Comment } from '#domain/comment.js';
import { namesOf, pick, without } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument, type StateOf } from '@broadsheet/messaging';
import { projectionOf } from '@broadsheet/mongo';
import { Schema } from 'mongoose';

/** Stored as the domain has it, except for the id; with what only indexes need. */
export interface CommentDocument extends AggregateDocument, Omit<Comment, 'id' | 'version'> {
  /** 1 for a thread. */
  readonly level: number;
  /** Whether lists show it: published, or a gap above something published. */
  readonly listed: boolean;
}

export const COMMENT = 'Comment';

const text = { type: String, required: true } as const;
const mayBeNull = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;

const state = {
  number,
  articleId: text,
  parentId: mayBeNull,
  threadId: text,
  ancestorIds: { type: [String], required: true },
  level: number,
  listed: { type: Boolean, required: true },
  provider: text,
  status: text,
  authorId: mayBeNull,
  authorName: mayBeNull,
  text: mayBeNull,
  postedAt: { type: Date, required: true },
  sourceId: mayBeNull,
  /** Changed by the writes of the comments below, without a version of its own: it is a count, not a fact. */
  repliesPublished: number,
} satisfies Record<keyof StateOf<CommentDocument>, object>;

export const commentSchema = new Schema<CommentDocument>(
  { _id: text, ...state },
  { collection: 'comments', versionKey: false },
);

commentSchema.index({ number: 1 }, { unique: true });
commentSchema.index({ sourceId: 1 }, { unique: true, partialFilterExpression: { sourceId: { $type: 'string' } } });
// The threads of an article, newest first, and everything below a comment, oldest first.
commentSchema.index({ articleId: 1, level: 1, listed: 1, postedAt: -1, _id: -1 }, { name: 'threads' });
commentSchema.index({ ancestorIds: 1, listed: 1, postedAt: 1, _id: 1 }, { name: 'replies' });
commentSchema.plugin(outboxPlugin);

const OWN_FIELDS = without(namesOf(state), 'level', 'listed');

/** The comment without its outbox and without what only indexes need. */
export const COMMENT_PROJECTION: Readonly<Record<keyof Omit<Comment, 'id'>, 1>> = {
  ...projectionOf(OWN_FIELDS),
  version: 1,
};

export type StoredComment = Omit<Comment, 'id'> & { readonly _id: string };

export function toComment({ _id: id, ...rest }: StoredComment): Comment {
  return { id, ...rest };
}

export function toState(comment: Comment): StateOf<CommentDocument> {
  return { ...pick(comment, OWN_FIELDS), level: levelOf(comment), listed: isListed(comment) };
}
