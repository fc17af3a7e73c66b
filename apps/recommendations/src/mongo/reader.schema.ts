import type { PastRead } from '#domain/reader-history.js';
import { Schema } from 'mongoose';

/** What a reader has read last; `_id` is the reader's id. */
export interface ReaderDocument {
  readonly _id: string;
  /** The newest first. */
  readonly reads: readonly PastRead[];
  /** When it last changed: what is swept is judged by this. */
  readonly storedAt: Date;
}

export const READERS = 'readers';
const KEPT_SECONDS = 180 * 24 * 3600;

export const readerSchema = new Schema<ReaderDocument>(
  {
    _id: { type: String, required: true },
    reads: [new Schema({ article: String, at: Date, inSitting: Boolean }, { _id: false })],
    storedAt: { type: Date, required: true },
  },
  { collection: READERS, versionKey: false },
);

readerSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
