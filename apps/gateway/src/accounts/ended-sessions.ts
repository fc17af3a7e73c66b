import {
  accountSessionEndedV1,
  accountSessionEndedV2,
  MINUTE_MS,
  topics,
  type EventEnvelope,
  type EventOf,
} from '@broadsheet/contracts';
import type { LiveTail } from '@broadsheet/messaging';
import { Clock } from '@broadsheet/platform';
import type { OnApplicationBootstrap } from '@nestjs/common';

/** Longer than any access token is valid, with a tolerance for clocks that differ. */
const KEPT_MS = 20 * MINUTE_MS;
/** The older one is published by old instances during an upgrade. */
const END_TYPES: readonly string[] = [accountSessionEndedV1.type, accountSessionEndedV2.type];

/**
 * Sessions that were ended while their access tokens may still be valid, from the event stream: held in memory by each
 * gateway, beginning twenty minutes before its start. Bounded by age only: an entry that made room for another one would
 * let its session continue.
 */
export class EndedSessions implements OnApplicationBootstrap {
  /** When each was received, the oldest first. */
  private readonly ended = new Map<string, number>();

  constructor(
    private readonly tail: Pick<LiveTail, 'start' | 'problem'>,
    private readonly clock: Clock,
  ) {}

  /** Why an ended session may continue for a while; null if none does. */
  get warning(): string | null {
    return this.tail.problem && `A session that is ended may continue until its token expires. ${this.tail.problem}`;
  }

  onApplicationBootstrap(): void {
    const from = new Date(this.clock.now().getTime() - KEPT_MS);
    this.tail.start({ topics: [topics.account], from, handle: (event) => this.receive(event) });
  }

  has(sessionId: string): boolean {
    return this.ended.has(sessionId);
  }

  private receive(event: EventEnvelope): void {
    if (!END_TYPES.includes(event.type)) return;
    const { data } = event as EventOf<typeof accountSessionEndedV2>;
    const now = this.clock.now().getTime();
    for (const [sessionId, receivedAt] of this.ended) {
      if (now - receivedAt < KEPT_MS) break;
      this.ended.delete(sessionId);
    }
    // Received again, it moves to the end, where the newest are.
    this.ended.delete(data.sessionId);
    this.ended.set(data.sessionId, now);
  }
}
