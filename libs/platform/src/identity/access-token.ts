import { Role, Scope, type Caller } from '@broadsheet/contracts';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const ISSUER = 'broadsheet';
const AUDIENCE = 'broadsheet-api';

const Claims = z.object({
  sub: z.string().min(1).max(64),
  name: z.string().max(120).optional(),
  roles: z.array(Role).default([]),
  scope: z.string().default(''),
  exp: z.number(),
});

/** A JSON Web Token (RFC 7519) for the gateway, signed with HMAC-SHA256. */
export function signAccessToken(caller: Caller, key: string, lifetime: string): Promise<string> {
  const { accountId, name, roles, scopes } = caller;
  return new SignJWT({ roles, scope: scopes.join(' '), ...(name === null ? {} : { name }) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(accountId ?? '')
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(new TextEncoder().encode(key));
}

export interface AccessToken {
  readonly caller: Caller;
  readonly expiresAt: Date;
}

/** Who an access token speaks for, and until when; rejects when signature, issuer, audience, time or claims are wrong. */
export async function verifyAccessToken(token: string, key: Uint8Array): Promise<AccessToken> {
  const { payload } = await jwtVerify(token, key, { issuer: ISSUER, audience: AUDIENCE, algorithms: ['HS256'] });
  const { sub, name, roles, scope, exp } = Claims.parse(payload);
  const scopes = Scope.options.filter((one) => scope.split(' ').includes(one));
  return { caller: { accountId: sub, name: name ?? null, roles, scopes }, expiresAt: new Date(exp * 1000) };
}
