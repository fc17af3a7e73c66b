import type { Account, Profile } from '#domain/account.js';
import { outboxPlugin, type AggregateDocument, type StateOf } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** Stored as the domain has it, except for the id and the profile, whose fields are the document's. */
export interface AccountDocument extends AggregateDocument, Omit<Account, 'id' | 'version' | 'profile'>, Profile {
  /** The name as it is compared; absent once the account is deleted, so that somebody else may take it. */
  readonly nameKey?: string | undefined;
  /** Only ever written: see `requireOtherAdmin`. */
  readonly timesNeededAsAdmin?: number;
}

export const ACCOUNT = 'Account';

const mayBeEmpty = { type: String, default: '' };

export const accountSchema = new Schema<AccountDocument>(
  {
    _id: { type: String, required: true },
    status: { type: String, required: true },
    roles: { type: [String], required: true },
    createdAt: { type: Date, required: true },
    username: mayBeEmpty,
    nameKey: { type: String },
    biography: mayBeEmpty,
    image: { type: String, default: null },
    timesNeededAsAdmin: { type: Number },
  } satisfies Record<'_id' | keyof StateOf<AccountDocument>, object>,
  { collection: 'accounts', versionKey: false },
);

accountSchema.index({ nameKey: 1 }, { unique: true, partialFilterExpression: { nameKey: { $type: 'string' } } });
accountSchema.index({ roles: 1 }, { partialFilterExpression: { roles: 'admin' } });
accountSchema.plugin(outboxPlugin);
