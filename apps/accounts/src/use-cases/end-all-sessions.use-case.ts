import { SessionRepository } from '#domain/session.repository.js';
import type { SessionEnd } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface EndAllSessions {
  readonly accountId: string;
  readonly as: SessionEnd;
  /** One that goes on. */
  readonly except?: string | undefined;
}

/** Ends every session of an account that goes on. */
@Injectable()
export class EndAllSessionsUseCase {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, as, except }: EndAllSessions): Promise<void> {
    const all = await this.sessions.ofAccount(accountId, this.clock.now());
    for (const session of all.filter(({ id }) => id !== except)) await this.sessions.end(session, as);
  }
}
