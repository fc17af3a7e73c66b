import { Schema } from 'mongoose';

export interface SigningKeyDocument {
  readonly _id: string;
  readonly x: string;
  readonly sealedPrivateKey: string;
  readonly createdAt: Date;
}

export const SIGNING_KEY = 'SigningKey';

export const signingKeySchema = new Schema<SigningKeyDocument>(
  {
    _id: { type: String, required: true },
    x: { type: String, required: true },
    sealedPrivateKey: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { collection: 'signing_keys', versionKey: false },
);
