import { Change } from '#actor.js';
import { Id, Instant } from '#field.js';
import { z } from 'zod';

/** An API key after a change, without its name and without anything that helps to guess or recognise it. */
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
      .describe('permissions of the key; expect others'),
    createdAt: Instant.describe('when it was created'),
    expiresAt: Instant.describe('when it expires'),
    revokedAt: Instant.nullable().describe('when it was revoked; null if it was not'),
  })
  .meta({ id: 'ApiKeyState' });
export type ApiKeyState = z.infer<typeof ApiKeyState>;

export const ApiKeyChanged = z.object({
  apiKey: ApiKeyState.describe('the API key after the change'),
  change: Change.describe('who decided, and why'),
});
