import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

const SessionEnd = z
  .enum(['signed-out', 'signed-out-everywhere', 'password-changed', 'token-reused', 'account-deleted'])
  .meta({ id: 'SessionEnd' });

/** Published until other ends came; readers still meet it in the log. */
export const accountSessionEndedV1 = defineEvent({
  type: 'news.account.session-ended.v1',
  topic: topics.account,
  summary: 'A session was ended before its time: its access tokens are valid no longer.',
  data: z.object({
    sessionId: Id.describe('the session'),
    accountId: Id.describe('the account it belongs to'),
    reason: SessionEnd.describe('why it has ended'),
  }),
  subject: ({ sessionId }) => sessionId,
  key: ({ accountId }) => accountId,
});
