import type { Attempts } from '#domain/attempts.js';
import { Schema } from 'mongoose';

export interface AttemptDocument extends Attempts {
  /** A keyed hash. */
  readonly _id: string;
}

export const ATTEMPT = 'Attempt';

export const attemptSchema = new Schema<AttemptDocument>(
  {
    _id: { type: String, required: true },
    failures: { type: Number, required: true },
    blockedUntil: { type: Date, required: true },
    forgottenAt: { type: Date, required: true },
  } satisfies Record<keyof AttemptDocument, object>,
  { collection: 'tries', versionKey: false },
);

attemptSchema.index({ forgottenAt: 1 }, { expireAfterSeconds: 0 });
