import { issuerCaller } from './issuer-caller.js';
import type { ReadToken } from './cached-callers.js';
import type { OidcConfig } from '#oidc-environment.js';
import { jwtVerify, type JWTVerifyGetKey } from 'jose';

/** Asymmetric ones only, so that a public key can never pass for a shared one. */
const ALGORITHMS = ['EdDSA', 'ES256', 'RS256', 'PS256'];
/** RFC 9068 calls access tokens `at+jwt`; most issuers just say JWT. Other kinds of tokens have other types. */
const TYPES: readonly (string | undefined)[] = ['at+jwt', 'application/at+jwt', 'jwt', undefined];
/** For clocks that differ: the issuer’s is not ours. */
const CLOCK_TOLERANCE_SECONDS = 10;

/** Reads access tokens of an external issuer; rejects those of other issuers, for other audiences, or not valid now. */
export function issuerTokens(config: OidcConfig & { readonly OIDC_ISSUER: string }, key: JWTVerifyGetKey): ReadToken {
  const options = {
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['exp', 'sub'],
  };
  return async (token) => {
    const { payload, protectedHeader } = await jwtVerify(token, key, options);
    const { typ } = protectedHeader;
    if (!TYPES.includes(typ?.toLowerCase())) throw new TypeError(`A token of the type ${typ} gives no access.`);
    return { caller: issuerCaller(payload, config), expiresAt: new Date((payload.exp ?? 0) * 1000) };
  };
}
