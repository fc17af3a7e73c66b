import type { ApiKey } from './api-key.js';
import type { ApiKeyState, ApiKeyView } from '@broadsheet/contracts';

/** What facts that are kept for ever say of a key. */
export function apiKeyState({ id, scopes, createdAt, expiresAt, revokedAt }: ApiKey): ApiKeyState {
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
