import { defineEvent } from '#define-event.js';
import { Id } from '#field.js';
import { topics } from '#topics.js';
import { z } from 'zod';

/** Letters, digits, and single `_`, `.` or `-` between them; unique regardless of case. */
export const Username = z
  .string()
  .min(3, 'must have at least 3 characters')
  .max(30, { error: 'must have at most 30 characters', abort: true })
  .regex(/^[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*$/, 'must be letters and digits, with single _ . or - between them');

/** Separate from the fact, so that a person's name can be erased without rewriting history. */
export const accountProfileWrittenV1 = defineEvent({
  type: 'news.account-profile.written.v1',
  topic: topics.accountProfile,
  summary: 'The public name and profile of an account, as they are now.',
  companion: true,
  data: z.object({
    accountId: Id.describe('the account'),
    username: Username.describe('the public name'),
    biography: z.string().max(1_000).describe('a short text about the person'),
    image: z.string().max(500).nullable().describe('URL of a picture'),
  }),
  subject: ({ accountId }) => accountId,
});
