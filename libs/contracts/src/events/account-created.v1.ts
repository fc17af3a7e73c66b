import { defineEvent } from '#define-event.js';
import { AccountChanged } from '#events/account-state.schema.js';
import { topics } from '#topics.js';

export const accountCreatedV1 = defineEvent({
  type: 'news.account.created.v1',
  topic: topics.account,
  summary: 'An account was created.',
  data: AccountChanged,
  subject: ({ account }) => account.id,
});
