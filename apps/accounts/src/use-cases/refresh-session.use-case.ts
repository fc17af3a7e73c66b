import { SessionRenewal } from './session-renewal.js';
import { TryThrottle } from './try-throttle.js';
import { RefreshTokenInvalid } from '#domain/accounts.errors.js';
import { RefreshTokens } from '#domain/refresh-tokens.js';
import type { SessionRefresh, SessionTokens } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface RefreshSession extends SessionRefresh {
  readonly address: string | null;
}

const isWrong = (error: unknown): boolean => error instanceof RefreshTokenInvalid;

/** Renews the tokens of a session, as often as one may try. */
@Injectable()
export class RefreshSessionUseCase {
  constructor(
    private readonly renewal: SessionRenewal,
    private readonly tokens: RefreshTokens,
    private readonly throttle: TryThrottle,
  ) {}

  async run({ refreshToken, address }: RefreshSession): Promise<SessionTokens> {
    const claims = this.tokens.read(refreshToken);
    const subject = claims && `session ${claims.sessionId}`;
    return this.throttle.show({ subject, address, isWrong }, async () => {
      if (!claims) throw new RefreshTokenInvalid();
      return this.renewal.by(claims);
    });
  }
}
