import { TokenPair } from './token-pair.js';
import type { Account } from '#domain/account.js';
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

  async of(account: Account, client: string | null): Promise<SessionTokens> {
    const session = beginSession({ id: this.ids.next(), accountId: account.id, client }, this.clock.now());
    await this.sessions.add(session);
    return this.tokens.of(session, account);
  }
}
