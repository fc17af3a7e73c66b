import { KEPT_DAYS, type PastRead } from '#domain/reader-history.js';
import type { Opinion } from '#domain/reader-memory.js';
import { Schema } from 'mongoose';

/** What is remembered of a reader; `_id` is the reader's id. */
export interface ReaderDocument {
  readonly _id: string;
  /** The newest first. */
  readonly reads: readonly PastRead[];
  /** The newest first; absent where there are none. */
  readonly opinions?: readonly Opinion[];
  /** What was done until then is forgotten; absent where nobody has asked for that. */
  readonly clearedAt?: Date;
  /** The day when it last changed: what is swept is judged by this. */
  readonly storedAt: Date;
}

export const READERS = 'readers';
const KEPT_SECONDS = KEPT_DAYS * 24 * 3600;

export const readerSchema = new Schema<ReaderDocument>(
  {
    _id: { type: String, required: true },
    reads: [new Schema({ article: String, at: Date, inSitting: Boolean }, { _id: false })],
    opinions: { type: [new Schema({ article: String, kind: String, at: Date }, { _id: false })], default: undefined },
    clearedAt: Date,
    storedAt: { type: Date, required: true },
  },
  { collection: READERS, versionKey: false },
);

readerSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
