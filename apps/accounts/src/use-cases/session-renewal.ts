import { TokenPair } from './token-pair.js';
import { RefreshTokenInvalid } from '#domain/accounts.errors.js';
import type { RefreshTokenClaims } from '#domain/refresh-tokens.js';
import type { Session } from '#domain/session.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { SessionTokens } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/**
 * Renews the tokens of a session. A token that was made here and used before is in two hands: nobody can say which of them
 * is the thief's, so the session ends (RFC 9700, section 4.14).
 */
@Injectable()
export class SessionRenewal {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: TokenPair,
    private readonly clock: Clock,
  ) {}

  async by(claims: RefreshTokenClaims): Promise<SessionTokens> {
    const tokens = await this.tokens.of(await this.renewed(claims));
    if (!tokens) throw new RefreshTokenInvalid();
    return tokens;
  }

  private async renewed({ sessionId, generation }: RefreshTokenClaims): Promise<Session> {
    const renewed = await this.sessions.renew(sessionId, generation, this.clock.now());
    if (renewed) return renewed;
    const session = await this.sessions.find(sessionId);
    if (session && session.endedAs === null && generation < session.generation) {
      await this.sessions.end(session, 'token-reused');
    }
    throw new RefreshTokenInvalid();
  }
}
