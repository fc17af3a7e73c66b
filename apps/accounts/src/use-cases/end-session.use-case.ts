import { SessionNotFound } from '#domain/accounts.errors.js';
import { SessionRepository } from '#domain/session.repository.js';
import { Injectable } from '@nestjs/common';

interface EndSession {
  readonly accountId: string;
  readonly sessionId: string;
}

/** Signs out: ends one of the caller's own sessions, on this device or another one. */
@Injectable()
export class EndSessionUseCase {
  constructor(private readonly sessions: SessionRepository) {}

  async run({ accountId, sessionId }: EndSession): Promise<void> {
    const session = await this.sessions.find(sessionId);
    if (session?.accountId !== accountId) throw new SessionNotFound();
    await this.sessions.end(session, 'signed-out');
  }
}
