import { accountSessionEndedV1, topics, type EventEnvelope, type EventOf } from '@broadsheet/contracts';
import type { LiveTail } from '@broadsheet/messaging';
import { Clock } from '@broadsheet/platform';
import type { OnApplicationBootstrap } from '@nestjs/common';

/** Longer than any access token is valid, and some time for clocks that differ. */
const REMEMBERED_MS = 20 * 60_000;

/**
 * Sessions that were ended while their access tokens may still be valid, as the stream tells: held in memory by each
 * gateway, from what happened in the last twenty minutes before its start.
 */
export class EndedSessions implements OnApplicationBootstrap {
  /** When each was heard of, the first first. */
  private readonly ended = new Map<string, number>();

  constructor(
    private readonly tail: Pick<LiveTail, 'start' | 'problem'>,
    private readonly clock: Clock,
  ) {}

  /** Why an ended session may go on for a while; null when none does. */
  get warning(): string | null {
    return this.tail.problem && `A session that is ended may go on until its token expires. ${this.tail.problem}`;
  }

  onApplicationBootstrap(): void {
    const from = new Date(this.clock.now().getTime() - REMEMBERED_MS);
    this.tail.start({ topics: [topics.account], from, handle: (event) => this.hear(event) });
  }

  has(sessionId: string): boolean {
    return this.ended.has(sessionId);
  }

  private hear(event: EventEnvelope): void {
    if (event.type !== accountSessionEndedV1.type) return;
    const { data } = event as EventOf<typeof accountSessionEndedV1>;
    const now = this.clock.now().getTime();
    for (const [sessionId, heardAt] of this.ended) {
      if (now - heardAt < REMEMBERED_MS) break;
      this.ended.delete(sessionId);
    }
    this.ended.set(data.sessionId, now);
  }
}
