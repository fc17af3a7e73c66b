import type { AccountStatus, Role } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

export interface AccountDocument extends AggregateDocument {
  readonly status: AccountStatus;
  readonly roles: Role[];
  readonly createdAt: Date;
  readonly username: string;
  /** The name as it is compared; absent once the account is deleted, so that somebody else may take it. */
  readonly nameKey?: string | undefined;
  readonly biography: string;
  readonly image: string | null;
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
  },
  { collection: 'accounts', versionKey: false },
);

accountSchema.index({ nameKey: 1 }, { unique: true, partialFilterExpression: { nameKey: { $type: 'string' } } });
accountSchema.index({ roles: 1 }, { partialFilterExpression: { roles: 'admin' } });
accountSchema.plugin(outboxPlugin);
