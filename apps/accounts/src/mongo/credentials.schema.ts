import { Schema } from 'mongoose';

/** Beside the accounts and not in them: no query for an account can bring these along. */
export interface CredentialsDocument {
  /** The account's id. */
  readonly _id: string;
  readonly email: string;
  /** The address as it is compared. */
  readonly emailKey: string;
  readonly passwordHash: string;
}

export const CREDENTIALS = 'Credentials';

export const credentialsSchema = new Schema<CredentialsDocument>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    emailKey: { type: String, required: true },
    passwordHash: { type: String, required: true },
  },
  { collection: 'credentials', versionKey: false },
);

credentialsSchema.index({ emailKey: 1 }, { unique: true });
