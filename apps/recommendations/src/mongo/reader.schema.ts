import { KEPT_DAYS, type Opinion, type PastRead } from '#domain/reader-profile.js';
import { DAY_MS, SECOND_MS } from '@broadsheet/contracts';
import { Schema, type SchemaDefinition } from 'mongoose';

/** The profile of a reader; `_id` is the reader's id. */
export interface ReaderDocument {
  readonly _id: string;
  /** The newest first. */
  readonly reads: readonly PastRead[];
  /** The newest first; absent if there are none. */
  readonly opinions?: readonly Opinion[];
  /** Activity up to this time is cleared; absent if the reader has never asked for that. */
  readonly clearedAt?: Date;
  /** The day when it last changed; it expires by this. */
  readonly storedAt: Date;
}

export const READERS = 'readers';
const KEPT_SECONDS = (KEPT_DAYS * DAY_MS) / SECOND_MS;

const read = { article: String, at: Date, inSitting: Boolean } satisfies Required<SchemaDefinition<PastRead>>;
const opinion = { article: String, kind: String, at: Date } satisfies Required<SchemaDefinition<Opinion>>;

export const readerSchema = new Schema<ReaderDocument>(
  {
    _id: { type: String, required: true },
    reads: [new Schema(read, { _id: false })],
    opinions: { type: [new Schema(opinion, { _id: false })], default: undefined },
    clearedAt: Date,
    storedAt: { type: Date, required: true },
  } satisfies Required<SchemaDefinition<ReaderDocument>>,
  { collection: READERS, versionKey: false },
);

readerSchema.index({ storedAt: 1 }, { expireAfterSeconds: KEPT_SECONDS });
