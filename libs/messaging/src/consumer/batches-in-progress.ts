import type { BatchEnd } from './partition-batch.js';
import type { BatchPayload, FetchedBatch } from '#kafka/kafka-consumer.js';
import { partitionName } from '#kafka/position.js';
import { delay } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';

const DETACH_AFTER_MS = 500;

/**
 * The batches that are being handled. kafkajs fetches nothing more from a broker until everything that it fetched there is
 * handled, so one slow handler would delay every partition of that broker. Here a batch that takes longer than half a
 * second is detached: its partition is paused until the batch has ended, and the others continue. A partition never has
 * two batches in progress.
 */
export class BatchesInProgress {
  private readonly logger = new Logger('Consumer');
  private readonly works = new Set<Promise<BatchEnd>>();
  private readonly detached = new Set<string>();

  /** Resolves when the batches that are in progress now have ended, successfully or not. */
  async ended(): Promise<void> {
    await Promise.allSettled(this.works);
  }

  /** Whether a detached batch of its partition is still in progress; after a rebalance it may be fetched again. */
  isBlocked(batch: FetchedBatch): boolean {
    return this.detached.has(partitionName(batch));
  }

  /** Resolves when the work has ended or has been detached. */
  async run({ batch, pause }: Pick<BatchPayload, 'batch' | 'pause'>, work: Promise<BatchEnd>): Promise<void> {
    this.works.add(work);
    const forget = (): void => void this.works.delete(work);
    work.then(forget, forget);
    const timer = new AbortController();
    const { signal } = timer;
    const late = delay(DETACH_AFTER_MS, { signal }).then(() => 'late' as const);
    const first = await Promise.race([work, late]).finally(() => timer.abort());
    if (first !== 'late') return;
    const place = partitionName(batch);
    this.detached.add(place);
    this.logger.debug(`${place} is detached at ${batch.firstOffset()}, as its handler is slow.`);
    void this.finish(place, work, pause());
  }

  private async finish(place: string, work: Promise<BatchEnd>, resume: () => void): Promise<void> {
    // A heartbeat may have failed: the fetch fails for the same reason, and kafkajs handles that.
    const end = await work.catch((): BatchEnd => 'ended');
    this.detached.delete(place);
    if (end !== 'paused') resume();
  }
}
