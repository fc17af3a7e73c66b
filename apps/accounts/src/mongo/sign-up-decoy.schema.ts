import { Schema } from 'mongoose';

/** Written instead of an account when somebody signs up with an address that has one: as much work, and it expires soon. */
export interface SignUpDecoyDocument {
  readonly _id: string;
  readonly content: string;
  readonly expiresAt: Date;
}

export const SIGN_UP_DECOY = 'SignUpDecoy';

export const signUpDecoySchema = new Schema<SignUpDecoyDocument>(
  {
    _id: { type: String, required: true },
    content: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  } satisfies Record<keyof SignUpDecoyDocument, object>,
  { collection: 'sign_up_decoys', versionKey: false },
);

signUpDecoySchema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });
