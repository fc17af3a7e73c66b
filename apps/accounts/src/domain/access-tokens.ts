import type { Role, Scope } from '@broadsheet/contracts';

export interface AccessTokenClaims {
  /** For a machine, the id of its API key. */
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes?: readonly Scope[];
  /** For a machine, the id of its API key. */
  readonly sessionId: string;
  /** ACCESS_TOKEN_SECONDS by default. */
  readonly lifetimeSeconds?: number;
}

/** How long an access token is valid: an account that loses a role keeps it no longer, even if no event arrives. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** Issues access tokens, which the gateway verifies by the public keys. */
export abstract class AccessTokens {
  abstract make(claims: AccessTokenClaims): Promise<string>;
}
