import { ACCESS_TOKEN_SECONDS, AccessTokens } from '#domain/access-tokens.js';
import { AccountRepository } from '#domain/account.repository.js';
import { RefreshTokens } from '#domain/refresh-tokens.js';
import type { Session } from '#domain/session.js';
import type { SessionTokens } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/**
 * The tokens of a session. The account is read after the session was stored: a change of its roles or its deletion ends all
 * sessions afterwards, so a token with outdated roles belongs to a session that is ended.
 */
@Injectable()
export class TokenPair {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** Null if the account was deleted meanwhile. */
  async of({ id: sessionId, accountId, generation }: Session): Promise<SessionTokens | null> {
    const account = await this.accounts.find(accountId);
    if (!account) return null;
    const { roles, profile } = account;
    return {
      accessToken: await this.accessTokens.make({ accountId, roles, name: profile.username, sessionId }),
      tokenType: 'Bearer',
      expiresIn: ACCESS_TOKEN_SECONDS,
      refreshToken: this.refreshTokens.make({ sessionId, generation }),
      sessionId,
      accountId,
    };
  }
}
