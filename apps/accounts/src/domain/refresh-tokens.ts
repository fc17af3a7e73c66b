/** Which refresh token it is. */
export interface RefreshTokenClaims {
  readonly sessionId: string;
  readonly generation: number;
}

/** Makes refresh tokens that nobody else can make, and reads them. */
export abstract class RefreshTokens {
  abstract make(claims: RefreshTokenClaims): string;
  /** Null where it was not made here. */
  abstract read(token: string): RefreshTokenClaims | null;
}
