import { ACCESS_TOKEN_SECONDS, AccessTokens } from '#domain/access-tokens.js';
import { AccountRepository } from '#domain/account.repository.js';
import { RefreshTokens } from '#domain/refresh-tokens.js';
import type { Session } from '#domain/session.js';
import type { SessionTokens } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/**
 * What a client gets for its session. The account is read after the session was stored: whoever changes its roles or deletes
 * it ends all sessions afterwards, so a token that still says what was before belongs to a session that is ended.
 */
@Injectable()
export class TokenPair {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly accessTokens: AccessTokens,
    private readonly refreshTokens: RefreshTokens,
  ) {}

  /** Null where the account was deleted meanwhile. */
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
