import { defineEvent } from '#define-event.js';
import { ApiKeyChanged } from '#events/api-key-state.schema.js';
import { topics } from '#topics.js';

export const accountApiKeyRevokedV1 = defineEvent({
  type: 'news.account.api-key-revoked.v1',
  topic: topics.account,
  summary: 'An API key was revoked before it expired. `session-ended` announces the end of its access tokens.',
  data: ApiKeyChanged,
  subject: ({ apiKey }) => apiKey.id,
});
