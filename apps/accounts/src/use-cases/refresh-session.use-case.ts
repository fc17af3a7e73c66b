import { AttemptThrottle } from '#authentication/attempt-throttle.js';
import { TokenPair } from '#authentication/token-pair.js';
import { RefreshTokenInvalid } from '#domain/accounts.errors.js';
import { RefreshTokens, type RefreshTokenClaims } from '#domain/refresh-tokens.js';
import type { Session } from '#domain/session.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { SessionRefresh, SessionTokens } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface RefreshSession extends SessionRefresh {
  readonly address: string | null;
}

const isWrong = (error: unknown): boolean => error instanceof RefreshTokenInvalid;

/**
 * Renews the tokens of a session; attempts are throttled. A token that was made here and used before is in two hands, and
 * nobody can say which of them is the thief's, so the session ends (RFC 9700, section 4.14).
 */
@Injectable()
export class RefreshSessionUseCase {
  constructor(
    private readonly throttle: AttemptThrottle,
    private readonly refreshTokens: RefreshTokens,
    private readonly sessions: SessionRepository,
    private readonly tokens: TokenPair,
    private readonly clock: Clock,
  ) {}

  /** Throws SignInThrottled and RefreshTokenInvalid. */
  async run({ refreshToken, address }: RefreshSession): Promise<SessionTokens> {
    const claims = this.refreshTokens.read(refreshToken);
    const subject = claims && `session ${claims.sessionId}`;
    return this.throttle.show({ subject, address, isWrong }, async () => {
      const tokens = claims && (await this.tokens.of(await this.renewed(claims)));
      if (!tokens) throw new RefreshTokenInvalid();
      return tokens;
    });
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
