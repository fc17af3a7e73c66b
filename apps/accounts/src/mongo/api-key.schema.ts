import type { Scope } from '@broadsheet/contracts';
import { outboxPlugin, type AggregateDocument } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

export interface ApiKeyDocument extends AggregateDocument {
  readonly name: string;
  readonly hash: string;
  readonly scopes: Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export const API_KEY = 'ApiKey';

export const apiKeySchema = new Schema<ApiKeyDocument>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    hash: { type: String, required: true },
    scopes: { type: [String], required: true },
    createdAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    revokedAt: { type: Date, default: null },
    lastUsedAt: { type: Date, default: null },
  },
  { collection: 'api_keys', versionKey: false },
);

apiKeySchema.index({ hash: 1 }, { unique: true });
apiKeySchema.index({ createdAt: -1, _id: -1 });
apiKeySchema.plugin(outboxPlugin);
