import type { ApiKey } from './api-key.js';
import type { ApiKeyChange } from './api-key-change.js';
import { apiKeyState } from './api-key-view.js';
import { accountApiKeyRevokedV1, accountSessionEndedV2, type Actor } from '@broadsheet/contracts';

/** A key's access tokens name it as their session, so they end as those of a session do. Nothing where it was revoked before. */
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
