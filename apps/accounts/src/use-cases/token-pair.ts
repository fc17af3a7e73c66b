import { ACCESS_TOKEN_SECONDS, AccessTokens } from '#domain/access-tokens.js';
import type { Account } from '#domain/account.js';
import { RefreshTokens, type RefreshTokenClaims } from '#domain/refresh-tokens.js';
import type { Session } from '#domain/session.js';
import type { SessionTokens } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** What a client gets for its session, as the session and the account are now. */
@Injectable()
export class TokenPair {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  async of({ id: sessionId, generation }: Session, { id: accountId, roles, profile }: Account): Promise<SessionTokens> {
    return {
      accessToken: await this.accessTokens.make({ accountId, roles, name: profile.username, sessionId }),
      tokenType: 'Bearer',
      expiresIn: ACCESS_TOKEN_SECONDS,
      refreshToken: this.refreshTokens.make({ sessionId, generation }),
      sessionId,
      accountId,
    };
  }

  /** Which refresh token it is; null where it was not made here. */
  claimsOf(refreshToken: string): RefreshTokenClaims | null {
    return this.refreshTokens.read(refreshToken);
  }
}
