import type { SigningKey } from '#domain/signing-key.js';
import { Schema } from 'mongoose';

/** `_id` is the key's `kid`. */
export interface SigningKeyDocument extends Omit<SigningKey, 'kid'> {
  readonly _id: string;
}

export const SIGNING_KEY = 'SigningKey';

export const signingKeySchema = new Schema<SigningKeyDocument>(
  {
    _id: { type: String, required: true },
    x: { type: String, required: true },
    sealedPrivateKey: { type: String, required: true },
    createdAt: { type: Date, required: true },
  } satisfies Record<keyof SigningKeyDocument, object>,
  { collection: 'signing_keys', versionKey: false },
);
