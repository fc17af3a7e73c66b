import type { Credentials } from '#domain/credentials.js';
import { Schema } from 'mongoose';

/** Separate from the accounts, so that no query for an account can return them. */
export interface CredentialsDocument extends Omit<Credentials, 'accountId'> {
  /** The account's id. */
  readonly _id: string;
  /** The address as it is compared. */
  readonly emailKey: string;
}

export const CREDENTIALS = 'Credentials';

export const credentialsSchema = new Schema<CredentialsDocument>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    passwordHash: { type: String, required: true },
  } satisfies Record<keyof CredentialsDocument, object>,
  { collection: 'credentials', versionKey: false },
);

credentialsSchema.index({ emailKey: 1 }, { unique: true });
