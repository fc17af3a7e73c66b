import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

const SessionEnd = z
  .enum(['signed-out', 'signed-out-everywhere', 'password-changed', 'token-reused', 'account-deleted'])
  .meta({ id: 'SessionEnd' });

/** No longer published, because it allows no new reasons; readers still meet it in the log. */
export const accountSessionEndedV1 = defineEvent({
  type: 'news.account.session-ended.v1',
  topic: topics.account,
  summary: 'A session ended before it expired: its access tokens are no longer valid.',
  data: z.object({
    sessionId: Id.describe('the session'),
    accountId: Id.describe('the account it belongs to'),
    reason: SessionEnd.describe('why it ended'),
  }),
  subject: ({ sessionId }) => sessionId,
  key: ({ accountId }) => accountId,
});
