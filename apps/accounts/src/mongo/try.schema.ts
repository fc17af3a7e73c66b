import { Schema } from 'mongoose';

export interface TryDocument {
  /** A keyed hash. */
  readonly _id: string;
  readonly failures: number;
  readonly blockedUntil: Date;
  readonly forgottenAt: Date;
}

export const TRY = 'Try';

export const trySchema = new Schema<TryDocument>(
  {
    _id: { type: String, required: true },
    failures: { type: Number, required: true },
    blockedUntil: { type: Date, required: true },
    forgottenAt: { type: Date, required: true },
  },
  { collection: 'tries', versionKey: false },
);

trySchema.index({ forgottenAt: 1 }, { expireAfterSeconds: 0 });
