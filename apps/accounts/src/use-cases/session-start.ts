import { TokenPair } from './token-pair.js';
import { CredentialsInvalid } from '#domain/accounts.errors.js';
import { beginSession } from '#domain/session.js';
import { SessionRepository } from '#domain/session.repository.js';
import type { SessionTokens } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Begins a session for whoever has proved to have the account. */
@Injectable()
export class SessionStart {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: TokenPair,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Throws CredentialsInvalid where the account was deleted meanwhile. */
  async of(accountId: string, client: string | null): Promise<SessionTokens> {
    const session = beginSession({ id: this.ids.next(), accountId, client }, this.clock.now());
    await this.sessions.add(session);
    const tokens = await this.tokens.of(session);
    if (!tokens) throw new CredentialsInvalid();
    return tokens;
  }
}
