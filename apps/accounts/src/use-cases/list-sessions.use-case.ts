import { SessionRepository } from '#domain/session.repository.js';
import { sessionView } from '#domain/session-view.js';
import type { SessionList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ListSessions {
  readonly accountId: string;
  readonly currentId: string | undefined;
}

/** One's own sessions that go on. */
@Injectable()
export class ListSessionsUseCase {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, currentId }: ListSessions): Promise<SessionList> {
    const sessions = await this.sessions.ofAccount(accountId, this.clock.now());
    return { items: sessions.map((session) => sessionView(session, currentId)) };
  }
}
