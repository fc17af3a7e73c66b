import { Role, Scope, type Caller } from '@broadsheet/contracts';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

export const ACCESS_TOKEN_ISSUER = 'broadsheet';
export const ACCESS_TOKEN_AUDIENCE = 'broadsheet-api';

const Claims = z.object({
  sub: z.string().min(1).max(64),
  name: z.string().max(120).optional(),
  roles: z.array(Role).default([]),
  scope: z.string().default(''),
  sid: z.string().max(64).optional(),
  exp: z.number(),
});

/** Of a claim with names in a row (RFC 8693, section 4.2) those that mean something here. */
export function scopesIn(claim: string): Scope[] {
  const named = claim.split(' ');
  return Scope.options.filter((one) => named.includes(one));
}

export interface AccessToken {
  readonly caller: Caller;
  readonly expiresAt: Date;
}

/**
 * Who an access token of the accounts service speaks for, and until when. The key is found by the `kid` of the token's
 * head. Rejects when signature, issuer, audience, time or claims are wrong.
 */
export async function verifyAccessToken(token: string, key: JWTVerifyGetKey): Promise<AccessToken> {
  const expected = { issuer: ACCESS_TOKEN_ISSUER, audience: ACCESS_TOKEN_AUDIENCE, algorithms: ['EdDSA'] };
  const { payload } = await jwtVerify(token, key, expected);
  const { sub, name, roles, scope, sid, exp } = Claims.parse(payload);
  const scopes = scopesIn(scope);
  const session = sid === undefined ? {} : { sessionId: sid };
  return { caller: { accountId: sub, name: name ?? null, roles, scopes, ...session }, expiresAt: new Date(exp * 1000) };
}
