import { WINDOW_MS, type CountNote, type RateLimiter } from './rate-limiter.js';
import type { PeerNotes } from '@broadsheet/messaging';
import type { Clock } from '@broadsheet/platform';
import { Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';

/** How long a gateway's counts are its own secret, at most, while the broker answers. */
const TELL_EVERY_MS = 250;

const Note = z.object({
  window: z.int(),
  counts: z.array(z.tuple([z.string().max(64), z.int().min(0)])).max(100_000),
});

/** Tells the other gateways what was counted here, and hears what was counted there. Nothing waits for it. */
export class LimitExchange implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('LimitExchange');
  private timer: NodeJS.Timeout | undefined;
  private telling = false;
  private silent = false;

  constructor(
    private readonly limiter: Pick<RateLimiter, 'changes' | 'hear'>,
    private readonly notes: Pick<PeerNotes, 'start' | 'send' | 'problem'>,
    private readonly clock: Clock,
  ) {}

  /** Why limits hold for each gateway alone; null while they hold for all together. */
  get warning(): string | null {
    const problem = this.silent ? 'Its counts do not reach the others.' : this.notes.problem;
    return problem && `This gateway counts requests without the others. ${problem}`;
  }

  onApplicationBootstrap(): void {
    const from = new Date(this.clock.now().getTime() - 2 * WINDOW_MS);
    this.notes.start({ from, handle: (gateway, note) => this.hear(gateway, note) });
    this.timer = setInterval(() => void this.tell(), TELL_EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private hear(gateway: string, note: unknown): void {
    const now = this.clock.now().getTime();
    this.limiter.hear(gateway, Note.parse(note) satisfies CountNote, now);
  }

  /** What could not be told is told with the next change of the same count: counts go out whole. */
  private async tell(): Promise<void> {
    if (this.telling) return;
    this.telling = true;
    try {
      for (const note of this.limiter.changes()) await this.notes.send(note);
      this.silent = false;
    } catch (error) {
      if (!this.silent) this.logger.warn(`Counts do not reach other gateways: ${(error as Error).message}`);
      this.silent = true;
    } finally {
      this.telling = false;
    }
  }
}
