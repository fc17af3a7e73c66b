import type { FoundDeadLetter } from './dead-letter-reader.js';
import { delay } from '@broadsheet/platform';

/** The broker limits the size of one batch for a partition. */
const MAX_BYTES = 512 * 1024;

/** Batches dead letters for sending, by count and by size. */
export class DeadLetterBatches {
  private batch: FoundDeadLetter[] = [];
  private bytes = 0;

  constructor(
    private readonly size: number,
    private readonly send: (batch: readonly FoundDeadLetter[]) => Promise<void>,
  ) {}

  async add(deadLetter: FoundDeadLetter): Promise<void> {
    const bytes = deadLetter.record.value?.length ?? 0;
    if (this.bytes + bytes > MAX_BYTES) await this.flush();
    this.batch.push(deadLetter);
    this.bytes += bytes;
    if (this.batch.length >= this.size) await this.flush();
  }

  async flush(): Promise<void> {
    const { batch } = this;
    [this.batch, this.bytes] = [[], 0];
    if (batch.length > 0) await this.send(batch);
  }
}

/** Spreads sends evenly, so that no more than `perSecond` dead letters are sent per second. */
export class SendRate {
  private nextAt = 0;

  constructor(private readonly perSecond: number) {}

  /** Waits until another `count` may be sent. */
  async take(count: number): Promise<void> {
    const now = performance.now();
    const waitMs = this.nextAt - now;
    this.nextAt = Math.max(now, this.nextAt) + (count / this.perSecond) * 1_000;
    if (waitMs > 0) await delay(waitMs);
  }
}
