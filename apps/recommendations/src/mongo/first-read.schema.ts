import { DAY_MS, SECOND_MS } from '@broadsheet/contracts';
import { type mongo, Schema, type SchemaDefinition } from 'mongoose';

/** A reader's first read of an article; `_id` is the digest of `firstReadId`. */
export interface FirstReadDocument {
  readonly _id: mongo.Binary;
  /** Absent if the reader has cleared the history or switched personalisation off. */
  readonly reader?: string;
  readonly article: string;
  /** When it was read, by the event. */
  readonly at: Date;
  /** When it was stored; it expires by this. */
  readonly storedAt: Date;
}

export const FIRST_READS = 'first_reads';
/** Longer than the activity topic keeps its events, or a read that is delivered again would count again. */
const KEPT_SECONDS = (401 * DAY_MS) / SECOND_MS;

export const firstReadSchema = new Schema<FirstReadDocument>(
  {
    _id: { type: Buffer, required: true },
    reader: String,
    article: { type: String, required: true },
    at: { type: Date, required: true },
    storedAt: { type: Date, required: true },
  } satisfies Required<SchemaDefinition<FirstReadDocument>>,
  { collection: FIRST_READS, versionKey: false },
);

// Who read an article last; it covers the query.
firstReadSchema.index({ article: 1, at: -1, reader: 1 });
// Finds the rows of a reader who clears the history.
firstReadSchema.index({ reader: 1 }, { sparse: true });
firstReadSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
