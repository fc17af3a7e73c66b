import {
  accountSessionEndedV1,
  accountSessionEndedV2,
  topics,
  type EventEnvelope,
  type EventOf,
} from '@broadsheet/contracts';
import type { LiveTail } from '@broadsheet/messaging';
import { Clock } from '@broadsheet/platform';
import type { OnApplicationBootstrap } from '@nestjs/common';

/** Longer than any access token is valid, and some time for clocks that differ. */
const REMEMBERED_MS = 20 * 60_000;
/** The older one is published by instances that run until the end of an upgrade. */
const TOLD_BY: readonly string[] = [accountSessionEndedV1.type, accountSessionEndedV2.type];

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
    if (!TOLD_BY.includes(event.type)) return;
    const { data } = event as EventOf<typeof accountSessionEndedV2>;
    const now = this.clock.now().getTime();
    for (const [sessionId, heardAt] of this.ended) {
      if (now - heardAt < REMEMBERED_MS) break;
      this.ended.delete(sessionId);
    }
    // Heard of again, it goes to the end, where the youngest are.
    this.ended.delete(data.sessionId);
    this.ended.set(data.sessionId, now);
  }
}
