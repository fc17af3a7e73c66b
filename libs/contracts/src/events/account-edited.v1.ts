import { defineEvent } from '#define-event.js';
import { AccountChanged } from '#events/account-state.schema.js';
import { topics } from '#topics.js';

export const accountEditedV1 = defineEvent({
  type: 'news.account.edited.v1',
  topic: topics.account,
  summary: 'The public profile of an account changed; its text is in `news.account-profile`.',
  data: AccountChanged,
  subject: ({ account }) => account.id,
});
