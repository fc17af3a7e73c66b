import { GivenInstant, Id, Instant, line } from '#field.js';
import { bearerToken } from '#http/account.schema.js';
import { Scope } from '#http/caller.js';
import { next } from '#http/paging.schema.js';
import { z } from 'zod';

const ApiKeyName = line(80);
const ApiKeyScopes = z.array(Scope).min(1, 'must hold at least one scope').max(20);

export const ApiKeyCreation = z
  .strictObject({
    name: ApiKeyName.describe('the machine that uses it'),
    scopes: ApiKeyScopes.describe('permissions of the key'),
    expiresAt: GivenInstant.describe('when it expires: at most 366 days from now'),
  })
  .meta({ id: 'ApiKeyCreation' });
export type ApiKeyCreation = z.infer<typeof ApiKeyCreation>;

const apiKey = {
  id: Id.describe('id of the key; not the key itself'),
  name: ApiKeyName.describe('the machine that uses it'),
  scopes: z.array(Scope).describe('permissions of the key'),
  createdAt: Instant.describe('when it was created'),
  expiresAt: Instant.describe('when it expires'),
  revokedAt: Instant.nullable().describe('when it was revoked; null if it was not'),
  lastUsedAt: Instant.nullable().describe('when it was last exchanged for an access token; null if never'),
};

export const ApiKeyView = z.object(apiKey).meta({ id: 'ApiKey' });
export type ApiKeyView = z.infer<typeof ApiKeyView>;

export const CreatedApiKey = z
  .object({ ...apiKey, key: z.string().describe('the key; shown only once and never stored') })
  .meta({ id: 'CreatedApiKey' });
export type CreatedApiKey = z.infer<typeof CreatedApiKey>;

export const ApiKeyList = z
  .object({ items: z.array(ApiKeyView).describe('newest first, including expired and revoked keys'), next })
  .meta({ id: 'ApiKeyList' });
export type ApiKeyList = z.infer<typeof ApiKeyList>;

/** A unique prefix, so that secret scanners find it, and 256 random bits as base64url. */
export const ApiKey = z.string().regex(/^broadsheet_key_[\w-]{43}$/, 'must be an API key');

export const TokenRequest = z
  .strictObject({ apiKey: ApiKey.describe('the key, as shown when it was created') })
  .meta({ id: 'TokenRequest' });
export type TokenRequest = z.infer<typeof TokenRequest>;

/** As in OAuth's client credentials (RFC 6749, section 4.4.3): no refresh token, because the key gets the next one. */
export const MachineToken = z
  .object({
    ...bearerToken,
    scopes: z.array(Scope).describe('permissions of the token'),
  })
  .meta({ id: 'MachineToken' });
export type MachineToken = z.infer<typeof MachineToken>;
