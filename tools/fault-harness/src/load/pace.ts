import { delay } from '@broadsheet/platform/concurrency';

/** Lets a fixed number pass per second, evenly; after a delay it does not hurry to make up for it. */
export class Pace {
  private readonly everyMs: number;
  private next = 0;

  /** As many as like to pass, where no rate is given. */
  constructor(perSecond: number | undefined) {
    this.everyMs = perSecond === undefined ? 0 : 1_000 / perSecond;
  }

  /** Resolves when the caller may continue, or the signal aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    this.next = Math.max(now, this.next + this.everyMs);
    if (this.next > now) await delay(this.next - now, { signal });
  }
}
