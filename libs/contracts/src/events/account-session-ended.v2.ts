import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Why a session ended. The event accepts any word, so that a new reason needs no new version; readers must expect others. */
export type SessionEnd =
  | 'signed-out'
  | 'signed-out-everywhere'
  | 'password-changed'
  | 'password-reset'
  | 'roles-changed'
  | 'token-reused'
  | 'account-deleted'
  | 'key-revoked';

/** From this event on the gateway refuses the session's tokens, although they have not expired. */
export const accountSessionEndedV2 = defineEvent({
  type: 'news.account.session-ended.v2',
  topic: topics.account,
  summary: 'A session ended before it expired, or an API key was revoked: its access tokens are no longer valid.',
  data: z.object({
    sessionId: Id.describe('the session; for a machine, its API key'),
    accountId: Id.describe('the account of the session; for a machine, again its API key'),
    reason: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(60)
      .describe('why it ended, for example `signed-out`, `roles-changed` or `key-revoked`; expect others'),
  }),
  subject: ({ sessionId }) => sessionId,
  key: ({ accountId }) => accountId,
});
