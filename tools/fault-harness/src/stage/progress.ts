import { delay } from '@broadsheet/platform/concurrency';

interface Sample {
  /** Milliseconds of the monotonic clock. */
  readonly at: number;
  readonly count: number;
}

const LOOK_EVERY_MS = 100;
const SECOND_MS = 1_000;

/** Watches a number that grows while work continues, and measures how fast it grew and for how long it stood still. */
export class Progress {
  private readonly samples: Sample[] = [];
  private readonly stopping = new AbortController();
  private readonly watching: Promise<void>;

  /** A count that fails because the database is unavailable is no sample. */
  constructor(count: () => Promise<number>) {
    this.watching = this.watch(count);
  }

  /** The longest time without growth since then, a time of the monotonic clock. */
  longestStallMs(since = 0): number {
    let grewAt: number | undefined;
    let count = -1;
    let longest = 0;
    for (const sample of this.samples) {
      if (sample.at < since) continue;
      longest = Math.max(longest, sample.at - (grewAt ?? sample.at));
      if (sample.count > count) grewAt = sample.at;
      count = sample.count;
    }
    return Math.round(longest);
  }

  /** The most that was added within one second. */
  peakPerSecond(): number {
    let peak = 0;
    let first = 0;
    for (const { at, count } of this.samples) {
      while (at - (this.samples[first]?.at ?? at) > SECOND_MS) first += 1;
      peak = Math.max(peak, count - (this.samples[first]?.count ?? count));
    }
    return peak;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(count: () => Promise<number>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const now = await count().catch(() => undefined);
      if (now !== undefined) this.samples.push({ at: performance.now(), count: now });
      await delay(LOOK_EVERY_MS, { signal });
    }
  }
}
