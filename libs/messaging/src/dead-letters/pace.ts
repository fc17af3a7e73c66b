import { setTimeout as delay } from 'node:timers/promises';

/** Lets through so many a second, evenly. */
export class Pace {
  private nextAt = 0;

  constructor(private readonly perSecond: number) {}

  /** Waits until so many more may go. */
  async take(count: number): Promise<void> {
    const now = performance.now();
    const waitMs = this.nextAt - now;
    this.nextAt = Math.max(now, this.nextAt) + (count / this.perSecond) * 1_000;
    if (waitMs > 0) await delay(waitMs);
  }
}
