import { Role, Scope, type Caller } from '@broadsheet/contracts';
import { jwtVerify, SignJWT, type JWTVerifyGetKey } from 'jose';
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

/** A JSON Web Token (RFC 7519) for the gateway, signed with HMAC-SHA256. */
export function signAccessToken(caller: Caller, key: string, lifetime: string): Promise<string> {
  const { accountId, name, roles, scopes, sessionId: sid } = caller;
  return new SignJWT({ roles, sid, scope: scopes.join(' '), ...(name === null ? {} : { name }) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(accountId ?? '')
    .setIssuer(ACCESS_TOKEN_ISSUER)
    .setAudience(ACCESS_TOKEN_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(new TextEncoder().encode(key));
}

export interface AccessToken {
  readonly caller: Caller;
  readonly expiresAt: Date;
}

/** Keys that verify access tokens: one that is shared, or public ones that are found by the `kid` of the token's head. */
export type VerifyingKey = Uint8Array | JWTVerifyGetKey;

/** Who an access token speaks for, and until when; rejects when signature, issuer, audience, time or claims are wrong. */
export async function verifyAccessToken(token: string, key: VerifyingKey): Promise<AccessToken> {
  const expected = { issuer: ACCESS_TOKEN_ISSUER, audience: ACCESS_TOKEN_AUDIENCE };
  const { payload } =
    key instanceof Uint8Array
      ? await jwtVerify(token, key, { ...expected, algorithms: ['HS256'] })
      : await jwtVerify(token, key, { ...expected, algorithms: ['EdDSA'] });
  const { sub, name, roles, scope, sid, exp } = Claims.parse(payload);
  const scopes = Scope.options.filter((one) => scope.split(' ').includes(one));
  const session = sid === undefined ? {} : { sessionId: sid };
  return { caller: { accountId: sub, name: name ?? null, roles, scopes, ...session }, expiresAt: new Date(exp * 1000) };
}
