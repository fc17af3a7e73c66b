import { ApiKeyExpiryRefused } from './accounts.errors.js';
import {
  accountApiKeyCreatedV1,
  accountApiKeyRevokedV1,
  accountSessionEndedV2,
  DAY_MS,
  type Actor,
  type ApiKeyState,
  type ApiKeyView,
  type EventDraft,
  type Scope,
} from '@broadsheet/contracts';

/** A machine's credentials. Only the machine has the key itself: a hash of it is stored. */
export interface ApiKey {
  readonly id: string;
  /** The version it is stored with; 0 before it is saved for the first time. */
  readonly version: number;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** A decision's outcome. `apiKey.version` is the version it is based on; without events there is nothing to save. */
export interface ApiKeyChange {
  readonly apiKey: ApiKey;
  readonly events: readonly EventDraft[];
}

type NewApiKey = Pick<ApiKey, 'id' | 'name' | 'hash' | 'scopes' | 'expiresAt'>;

/** Throws ApiKeyExpiryRefused. */
export function createApiKey(given: NewApiKey, by: Actor, now: Date): ApiKeyChange {
  requireExpiry(given.expiresAt, now);
  const scopes = [...new Set(given.scopes)];
  const apiKey: ApiKey = { ...given, scopes, version: 0, createdAt: now, revokedAt: null, lastUsedAt: null };
  return { apiKey, events: [accountApiKeyCreatedV1.draft({ apiKey: apiKeyState(apiKey), change: { by } })] };
}

const MAX_DAYS = 366;

/** Throws ApiKeyExpiryRefused: a forgotten key must expire by itself, and a new one must not have expired already. */
function requireExpiry(expiresAt: Date, now: Date): void {
  const lifetime = expiresAt.getTime() - now.getTime();
  if (lifetime <= 0 || lifetime > MAX_DAYS * DAY_MS) throw new ApiKeyExpiryRefused(MAX_DAYS);
}

/**
 * A key's access tokens name the key as their session, so they end like those of a session. Nothing to save if it was
 * revoked before.
 */
export function revokeApiKey(apiKey: ApiKey, by: Actor, now: Date): ApiKeyChange {
  if (apiKey.revokedAt !== null) return { apiKey, events: [] };
  const revoked: ApiKey = { ...apiKey, revokedAt: now };
  const { id } = revoked;
  return {
    apiKey: revoked,
    events: [
      accountApiKeyRevokedV1.draft({ apiKey: apiKeyState(revoked), change: { by } }),
      accountSessionEndedV2.draft({ sessionId: id, accountId: id, reason: 'key-revoked' }),
    ],
  };
}

/** What events that are kept for ever say of a key. */
function apiKeyState({ id, scopes, createdAt, expiresAt, revokedAt }: ApiKey): ApiKeyState {
  return {
    id,
    scopes: [...scopes],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt && revokedAt.toISOString(),
  };
}

export function apiKeyView(apiKey: ApiKey): ApiKeyView {
  const { name, scopes, lastUsedAt } = apiKey;
  return { ...apiKeyState(apiKey), name, scopes: [...scopes], lastUsedAt: lastUsedAt && lastUsedAt.toISOString() };
}
