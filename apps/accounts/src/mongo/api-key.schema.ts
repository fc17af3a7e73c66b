import type { ApiKey } from '#domain/api-key.js';
import { outboxPlugin, type AggregateDocument, type StateOf } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** Stored as the domain has it, except for the id. */
export interface ApiKeyDocument extends AggregateDocument, Omit<ApiKey, 'id' | 'version'> {}

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
  } satisfies Record<'_id' | keyof StateOf<ApiKeyDocument>, object>,
  { collection: 'api_keys', versionKey: false },
);

apiKeySchema.index({ hash: 1 }, { unique: true });
apiKeySchema.index({ createdAt: -1, _id: -1 });
apiKeySchema.plugin(outboxPlugin);
