import { WINDOW_MS, type CountNote, type RateLimiter } from './rate-limiter.js';
import type { PeerNotes } from '@broadsheet/messaging';
import type { Clock } from '@broadsheet/platform';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';

/** How old counts may be before the other gateways receive them, while the broker is available. */
const PUBLISH_EVERY_MS = 250;

const Note = z.object({
  window: z.int(),
  counts: z.array(z.tuple([z.string().max(64), z.int().min(0)])).max(100_000),
});

/** Publishes this gateway's counts to the other gateways and receives theirs. No request waits for it. */
export class LimitExchange implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('LimitExchange');
  private timer: NodeJS.Timeout | undefined;
  private publishing = false;
  private isolated = false;

  constructor(
    private readonly limiter: Pick<RateLimiter, 'changes' | 'receive'>,
    private readonly notes: Pick<PeerNotes, 'start' | 'send' | 'problem'>,
    private readonly clock: Clock,
  ) {}

  /** Why limits apply to each gateway separately; null while they apply to all together. */
  get warning(): string | null {
    const problem = this.isolated ? 'Its counts do not reach the others.' : this.notes.problem;
    return problem && `This gateway counts requests without the others. ${problem}`;
  }

  onApplicationBootstrap(): void {
    const from = new Date(this.clock.now().getTime() - 2 * WINDOW_MS);
    this.notes.start({ from, handle: (gateway, note) => this.receive(gateway, note) });
    this.timer = setInterval(() => void this.publish(), PUBLISH_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private receive(gateway: string, note: unknown): void {
    const now = this.clock.now().getTime();
    this.limiter.receive(gateway, Note.parse(note) satisfies CountNote, now);
  }

  /** A count that could not be published is published with its next change: counts are totals, not differences. */
  private async publish(): Promise<void> {
    if (this.publishing) return;
    this.publishing = true;
    try {
      for (const note of this.limiter.changes()) await this.notes.send(note);
      this.isolated = false;
    } catch (error) {
      if (!this.isolated) this.logger.warn(`Counts do not reach other gateways: ${(error as Error).message}`);
      this.isolated = true;
    } finally {
      this.publishing = false;
    }
  }
}
