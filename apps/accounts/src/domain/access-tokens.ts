import type { Role } from '@broadsheet/contracts';

export interface AccessTokenClaims {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
}

/** So long is an access token valid: whoever loses a role has it for so long at most where no event tells. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;

/** Makes access tokens, which the gateway verifies by the public keys. */
export abstract class AccessTokens {
  abstract make(claims: AccessTokenClaims): Promise<string>;
}
