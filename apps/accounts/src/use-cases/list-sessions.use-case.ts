import { SessionRepository, type SessionPlace } from '#domain/session.repository.js';
import { sessionView } from '#domain/session.js';
import type { SessionView } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

interface ListSessions {
  readonly accountId: string;
  readonly currentId: string | undefined;
  readonly after: SessionPlace | null;
  readonly limit: number;
}

interface SessionPage {
  readonly items: SessionView[];
  /** Where the list continues; null at its end. */
  readonly next: SessionPlace | null;
}

/** The caller's own active sessions. */
@Injectable()
export class ListSessionsUseCase {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  async run({ accountId, currentId, after, limit }: ListSessions): Promise<SessionPage> {
    const found = await this.sessions.page({ accountId, now: this.clock.now(), limit: limit + 1, after });
    const shown = found.slice(0, limit);
    const items = shown.map((session) => sessionView(session, currentId));
    return { items, next: found.length > limit ? (shown.at(-1) ?? null) : null };
  }
}
