import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Why a session has ended. Readers must expect others: the event takes any word, so that a new one is no new version. */
export type SessionEnd =
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'password-changed'
  | 'password-reset'
  | 'roles-changed'
  | 'token-reused'
  | 'account-deleted'
  | 'key-revoked';

/** The gateway refuses the tokens of a session from here on, though they have not expired. */
export const accountSessionEndedV2 = defineEvent({
  type: 'news.account.session-ended.v2',
  topic: topics.account,
  summary: 'A session was ended before its time, or an API key revoked: its access tokens are valid no longer.',
  data: z.object({
    sessionId: Id.describe('the session; of a machine’s tokens, its API key'),
    accountId: Id.describe('the account it belongs to; of a machine, its API key once more'),
    reason: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(60)
      .describe('why it has ended, for example `signed-out`, `roles-changed` or `key-revoked`; others may come'),
  }),
  subject: ({ sessionId }) => sessionId,
  key: ({ accountId }) => accountId,
});
