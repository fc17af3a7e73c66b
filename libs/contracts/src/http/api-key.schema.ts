import { GivenInstant, Id, Instant, line } from '#field.js';
import { Scope } from '#http/caller.js';
import { next } from '#http/paging.schema.js';
import { z } from 'zod';

export const ApiKeyName = line(80);
export const ApiKeyScopes = z.array(Scope).min(1, 'must hold at least one scope').max(20);

export const ApiKeyCreation = z
  .strictObject({
    name: ApiKeyName.describe('which machine it is for'),
    scopes: ApiKeyScopes.describe('what it may do'),
    expiresAt: GivenInstant.describe('when it ends by itself: at most 366 days from now'),
  })
  .meta({ id: 'ApiKeyCreation' });
export type ApiKeyCreation = z.infer<typeof ApiKeyCreation>;

const apiKey = {
  id: Id.describe('of the key; not the key itself'),
  name: ApiKeyName.describe('which machine it is for'),
  scopes: z.array(Scope).describe('what it may do'),
  createdAt: Instant.describe('when it was made'),
  expiresAt: Instant.describe('when it ends by itself'),
  revokedAt: Instant.nullable().describe('when it was revoked; null where it was not'),
  lastUsedAt: Instant.nullable().describe('when an access token was last made from it; null where none was'),
};

export const ApiKeyView = z.object(apiKey).meta({ id: 'ApiKey' });
export type ApiKeyView = z.infer<typeof ApiKeyView>;

export const CreatedApiKey = z
  .object({ ...apiKey, key: z.string().describe('the key; shown this once, and stored nowhere') })
  .meta({ id: 'CreatedApiKey' });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;

export const ApiKeyList = z
  .object({ items: z.array(ApiKeyView).describe('the newest first; those that have ended, too'), next })
  .meta({ id: 'ApiKeyList' });
export type ApiKeyList = z.infer<typeof ApiKeyList>;

/** As secret scanners find it: a prefix that nothing else has, and 256 random bits as base64url. */
export const ApiKey = z.string().regex(/^broadsheet_key_[\w-]{43}$/, 'must be an API key');

export const TokenRequest = z
  .strictObject({ apiKey: ApiKey.describe('as it was shown when it was made') })
  .meta({ id: 'TokenRequest' });
export type TokenRequest = z.infer<typeof TokenRequest>;

/** As of OAuth's client credentials (RFC 6749, section 4.4.3): no refresh token, as the key is there to make the next one. */
export const MachineToken = z
  .object({
    accessToken: z.string().describe('a JWT for `Authorization: Bearer …`'),
    tokenType: z.literal('Bearer'),
    expiresIn: z.int().min(1).describe('seconds for which it is valid'),
    scopes: z.array(Scope).describe('what it may do'),
  })
  .meta({ id: 'MachineToken' });
export type MachineToken = z.infer<typeof MachineToken>;
