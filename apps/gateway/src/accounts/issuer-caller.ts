import { issuerAccountId } from './issuer-account-id.js';
import type { OidcConfig } from '#oidc-environment.js';
import type { Caller, Role } from '@broadsheet/contracts';
import { scopesIn } from '@broadsheet/platform';
import type { JWTPayload } from 'jose';

type CallerSettings = Pick<OidcConfig, 'OIDC_ROLES_CLAIM' | 'OIDC_ROLE_MAP' | 'OIDC_NAME_CLAIM'>;

const LONGEST_SUBJECT = 255;
/** One visible line. Many issuers name people by their e-mail address, which must not stand beside a comment. */
const DISPLAY_NAME = /^(?=.*\S)[^\p{Cc}\u2028\u2029@]{1,120}$/u;

/** Who a verified token of an external issuer speaks for. Throws where its subject is none. */
export function issuerCaller(payload: JWTPayload, settings: CallerSettings): Caller {
  const { iss, sub, scope } = payload;
  if (typeof iss !== 'string' || typeof sub !== 'string') throw new TypeError('The token says nothing of whom it is.');
  // OpenID Connect Core 1.0, section 2.
  if (sub === '' || sub.length > LONGEST_SUBJECT) throw new TypeError('The subject is empty or too long.');
  return {
    accountId: issuerAccountId(iss, sub),
    name: displayName(claimAt(payload, settings.OIDC_NAME_CLAIM)),
    roles: rolesOf(claimAt(payload, settings.OIDC_ROLES_CLAIM), settings.OIDC_ROLE_MAP),
    scopes: typeof scope === 'string' ? scopesIn(scope) : [],
  };
}

/** Whoever is signed in is a reader; roles that nobody has mapped mean nothing. */
function rolesOf(claim: unknown, map: OidcConfig['OIDC_ROLE_MAP']): Role[] {
  const theirs: unknown[] = Array.isArray(claim) ? claim : [claim];
  const ours = theirs.flatMap((role) => (typeof role === 'string' ? (map.get(role) ?? []) : []));
  return [...new Set<Role>(['reader', ...ours])];
}

function displayName(claim: unknown): string | null {
  return typeof claim === 'string' && DISPLAY_NAME.test(claim) ? claim : null;
}

/** A member of exactly that name, as some issuers name theirs by addresses; else the way along the dots. */
function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  let value: unknown = payload;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
