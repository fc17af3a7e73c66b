import { defineEvent } from '#define-event.js';
import { AccountChanged } from '#events/account-state.schema.js';
import { topics } from '#topics.js';

export const accountDeletedV1 = defineEvent({
  type: 'news.account.deleted.v1',
  topic: topics.account,
  summary: 'An account was deleted: its profile is erased, and its sessions have ended.',
  data: AccountChanged,
  subject: ({ account }) => account.id,
});
