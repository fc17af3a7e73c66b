import { DAY_MS, SECOND_MS } from '@broadsheet/contracts';
import { type mongo, Schema, type SchemaDefinition } from 'mongoose';

/** Records that a reader's first reaction of a kind to an article has been counted; `_id` is the digest of `reactionId`. */
export interface CountedReactionDocument {
  readonly _id: mongo.Binary;
  /** When it was stored; it expires by this. Absent for a comment, as the topic of comments keeps its events for ever. */
  readonly storedAt?: Date;
}

export const COUNTED_REACTIONS = 'counted_reactions';
/** Longer than the activity topic keeps its events, or a reaction that is delivered again would count again. */
const KEPT_SECONDS = (401 * DAY_MS) / SECOND_MS;

export const countedReactionSchema = new Schema<CountedReactionDocument>(
  { _id: { type: Buffer, required: true }, storedAt: Date } satisfies Required<
    SchemaDefinition<CountedReactionDocument>
  >,
  { collection: COUNTED_REACTIONS, versionKey: false },
);

countedReactionSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
