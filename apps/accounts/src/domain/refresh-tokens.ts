/** The session of a refresh token, and its number within the session. */
export interface RefreshTokenClaims {
  readonly sessionId: string;
  readonly generation: number;
}

/** Issues refresh tokens that nobody can forge, and reads them. */
export abstract class RefreshTokens {
  abstract make(claims: RefreshTokenClaims): string;
  /** Null if it was not issued here. */
  abstract read(token: string): RefreshTokenClaims | null;
}
