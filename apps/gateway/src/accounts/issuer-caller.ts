import type { OidcConfig } from '#oidc-environment.js';
import type { Caller, Role } from '@broadsheet/contracts';
import { scopesIn } from '@broadsheet/platform';
import type { JWTPayload } from 'jose';
import { createHash } from 'node:crypto';

type CallerSettings = Pick<OidcConfig, 'OIDC_ROLES_CLAIM' | 'OIDC_ROLE_MAP' | 'OIDC_NAME_CLAIM'>;

const MAX_SUBJECT_LENGTH = 255;
/** One visible line. Many issuers name people by their e-mail address, which must not be shown with a comment. */
const DISPLAY_NAME = /^(?=.*\S)[^\p{Cc}\u2028\u2029@]{1,120}$/u;

/** The caller of a verified token of an external issuer. Throws if its subject is not valid. */
export function issuerCaller(payload: JWTPayload, settings: CallerSettings): Caller {
  const { iss, sub, scope } = payload;
  if (typeof iss !== 'string' || typeof sub !== 'string') throw new TypeError('The token has no issuer or no subject.');
  // OpenID Connect Core 1.0, section 2.
  if (sub === '' || sub.length > MAX_SUBJECT_LENGTH) throw new TypeError('The subject is empty or too long.');
  return {
    accountId: issuerAccountId(iss, sub),
    name: displayName(claimAt(payload, settings.OIDC_NAME_CLAIM)),
    roles: rolesOf(claimAt(payload, settings.OIDC_ROLES_CLAIM), settings.OIDC_ROLE_MAP),
    scopes: typeof scope === 'string' ? scopesIn(scope) : [],
  };
}

/** Everybody who is signed in is a reader; roles that are not mapped are ignored. */
function rolesOf(claim: unknown, map: OidcConfig['OIDC_ROLE_MAP']): Role[] {
  const theirs: unknown[] = Array.isArray(claim) ? claim : [claim];
  const ours = theirs.flatMap((role) => (typeof role === 'string' ? (map.get(role) ?? []) : []));
  return [...new Set<Role>(['reader', ...ours])];
}

function displayName(claim: unknown): string | null {
  return typeof claim === 'string' && DISPLAY_NAME.test(claim) ? claim : null;
}

/** A claim of exactly that name, as some issuers name claims by URLs; else the value at the dotted path. */
function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  let value: unknown = payload;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

const VERSION = 0x80;
const VARIANT = 0x80;

/**
 * Our id of an external account: a UUID of version 8 (RFC 9562, section 5.8), the first 128 bits of SHA-256 over issuer and
 * subject except for the bits of version and variant. The same for the same two, at every gateway and for ever; never that
 * of an account created here, which has version 7.
 */
export function issuerAccountId(issuer: string, subject: string): string {
  // As JSON, so that no other pair has the same text.
  const bytes = createHash('sha256')
    .update(JSON.stringify([issuer, subject]))
    .digest();
  bytes[6] = VERSION | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = VARIANT | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
