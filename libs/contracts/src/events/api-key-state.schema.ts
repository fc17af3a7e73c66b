import { Change } from '#actor.js';
import { Id, Instant } from '#field.js';
import { z } from 'zod';

/** An API key after a change, without its name and without anything that it could be guessed or recognised by. */
const ApiKeyState = z
  .object({
    id: Id.describe('the API key'),
    scopes: z
      .array(
        z
          .string()
          .regex(/^[a-z]+(-[a-z]+)*$/)
          .max(60),
      )
      .describe('what it may do; others may come'),
    createdAt: Instant.describe('when it was made'),
    expiresAt: Instant.describe('when it ends by itself'),
    revokedAt: Instant.nullable().describe('when it was revoked; null where it was not'),
  })
  .meta({ id: 'ApiKeyState' });
export type ApiKeyState = z.infer<typeof ApiKeyState>;

export const ApiKeyChanged = z.object({
  apiKey: ApiKeyState.describe('the API key after the change'),
  change: Change.describe('who decided, and why'),
});
