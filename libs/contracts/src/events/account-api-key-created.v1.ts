import { defineEvent } from '#define-event.js';
import { ApiKeyChanged } from '#events/api-key-state.schema.js';
import { topics } from '#topics.js';

export const accountApiKeyCreatedV1 = defineEvent({
  type: 'news.account.api-key-created.v1',
  topic: topics.account,
  summary: 'An API key was created for a machine. Its id takes the place of an account id.',
  data: ApiKeyChanged,
  subject: ({ apiKey }) => apiKey.id,
});
