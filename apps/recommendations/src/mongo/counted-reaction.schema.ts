import { type mongo, Schema } from 'mongoose';

/** That a reader's first reaction of a kind to an article has been counted; `_id` is the digest of `reactionId`. Says nothing more. */
export interface CountedReactionDocument {
  readonly _id: mongo.Binary;
  /** When it was stored: what is swept is judged by this. Absent of a comment, as the topic of comments keeps its events for ever. */
  readonly storedAt?: Date;
}

export const COUNTED_REACTIONS = 'counted_reactions';
/** Longer than the activity topic keeps its events, or a reaction that is delivered again would count again. */
const KEPT_SECONDS = 401 * 24 * 3600;

export const countedReactionSchema = new Schema<CountedReactionDocument>(
  { _id: { type: Buffer, required: true }, storedAt: Date },
  { collection: COUNTED_REACTIONS, versionKey: false },
);

countedReactionSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
