import { requireExpiry, type ApiKey } from './api-key.js';
import type { ApiKeyChange } from './api-key-change.js';
import { apiKeyState } from './api-key-view.js';
import { accountApiKeyCreatedV1, type Actor, type Scope } from '@broadsheet/contracts';

export interface NewApiKey {
  readonly id: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

/** Throws ApiKeyExpiryRefused. */
export function createApiKey(given: NewApiKey, by: Actor, now: Date): ApiKeyChange {
  requireExpiry(given.expiresAt, now);
  const scopes = [...new Set(given.scopes)];
  const apiKey: ApiKey = { ...given, scopes, version: 0, createdAt: now, revokedAt: null, lastUsedAt: null };
  return { apiKey, events: [accountApiKeyCreatedV1.draft({ apiKey: apiKeyState(apiKey), change: { by } })] };
}
