import { defineEvent } from '#define-event.js';
import { AccountChanged } from '#events/account-state.schema.js';
import { topics } from '#topics.js';

export const accountRolesChangedV1 = defineEvent({
  type: 'news.account.roles-changed.v1',
  topic: topics.account,
  summary: 'The roles of an account changed, and its sessions have ended.',
  data: AccountChanged,
  subject: ({ account }) => account.id,
});
