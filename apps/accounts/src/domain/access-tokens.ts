import type { Role, Scope } from '@broadsheet/contracts';

export interface AccessTokenClaims {
  /** Of a machine, the id of its API key. */
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly scopes?: readonly Scope[];
  /** Of a machine, the id of its API key. */
  readonly sessionId: string;
  /** The usual time where nothing is said. */
  readonly lifetimeSeconds?: number;
}

/** So long is an access token valid: whoever loses a role has it for so long at most where no event tells. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** Makes access tokens, which the gateway verifies by the public keys. */
export abstract class AccessTokens {
  abstract make(claims: AccessTokenClaims): Promise<string>;
}
