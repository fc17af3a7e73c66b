import { Schema } from 'mongoose';

/** What became of the requests of one caller under one key of one operation. */
export interface IdempotencyRecordDocument {
  readonly _id: string;
  readonly fingerprint: string;
  /** Of what the request is to make, the same in every attempt. */
  readonly creationId: string;
  /** How many attempts have begun. */
  readonly attempts: number;
  /** The attempt that works on it; absent where none does. */
  readonly owner?: string;
  /** Until then nobody else does. */
  readonly lockedUntil?: Date;
  /** As JSON; absent until one attempt has succeeded. */
  readonly answer?: string;
  readonly expiresAt: Date;
}

export const IDEMPOTENCY_RECORD = 'IdempotencyRecord';

const text = { type: String, required: true } as const;

export const idempotencyRecordSchema = new Schema<IdempotencyRecordDocument>(
  {
    _id: text,
    fingerprint: text,
    creationId: text,
    attempts: { type: Number, required: true },
    owner: String,
    lockedUntil: Date,
    answer: String,
    expiresAt: { type: Date, required: true },
  },
  { collection: 'idempotency_records', versionKey: false },
);

idempotencyRecordSchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
