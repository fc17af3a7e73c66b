import { Schema } from 'mongoose';

/** A read model of the simplest kind: the newest state of each comment, with its version. */
export interface CommentProjectionDocument {
  readonly _id: string;
  readonly v: number;
  readonly articleId: string;
  readonly status: string;
  readonly postedAt: string;
}

export const COMMENT_PROJECTIONS = 'comment_projections';

export const commentProjectionSchema = new Schema<CommentProjectionDocument>(
  {
    _id: { type: String, required: true },
    v: { type: Number, required: true },
    articleId: { type: String, required: true },
    status: { type: String, required: true },
    postedAt: { type: String, required: true },
  },
  { collection: COMMENT_PROJECTIONS, versionKey: false },
);
