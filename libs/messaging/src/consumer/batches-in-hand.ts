import type { BatchEnd } from './partition-batch.js';
import type { BatchPayload, FetchedBatch } from '#kafka/kafka-consumer.js';
import { partitionName } from '#kafka/position.js';
import { delay } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';

const STEP_ASIDE_AFTER_MS = 500;

/**
 * What is being handled. kafkajs fetches nothing more from a broker until all that it fetched there is handled, so that
 * one slow handler would hold up every partition of that broker. Here a batch that takes longer than half a second steps
 * aside: its partition is paused, the others are read on, and it is read on when the batch has ended. Never two batches of
 * a partition at once.
 */
export class BatchesInHand {
  private readonly logger = new Logger('Consumer');
  private readonly works = new Set<Promise<BatchEnd>>();
  private readonly aside = new Set<string>();

  /** Resolves when those that are in hand now have ended, one way or another. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.works);
  }

  /** Whether a batch of its partition has stepped aside and has not ended; after a rebalance it may be fetched again. */
  holdUp(batch: FetchedBatch): boolean {
    return this.aside.has(partitionName(batch));
  }

  /** Resolves when the work has ended or has stepped aside. */
  async run({ batch, pause }: Pick<BatchPayload, 'batch' | 'pause'>, work: Promise<BatchEnd>): Promise<void> {
    this.works.add(work);
    const forget = (): void => void this.works.delete(work);
    work.then(forget, forget);
    const timer = new AbortController();
    const { signal } = timer;
    const late = delay(STEP_ASIDE_AFTER_MS, { signal }).then(() => 'late' as const);
    const first = await Promise.race([work, late]).finally(() => timer.abort());
    if (first !== 'late') return;
    const place = partitionName(batch);
    this.aside.add(place);
    this.logger.debug(`${place} steps aside at ${batch.firstOffset()}, as its handler takes its time.`);
    void this.finish(place, work, pause());
  }

  private async finish(place: string, work: Promise<BatchEnd>, resume: () => void): Promise<void> {
    // A heartbeat may have failed: whoever fetches learns that as well, and acts on it.
    const end = await work.catch((): BatchEnd => 'ended');
    this.aside.delete(place);
    if (end !== 'paused') resume();
  }
}
