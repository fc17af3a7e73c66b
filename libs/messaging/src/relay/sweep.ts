import { batches, BATCH_LIMITS } from './batches.js';
import { BatchPublisher } from './batch-publisher.js';
import type { Leadership } from './leadership.js';
import type { OutboxCollection } from './outbox-collection.js';
import type { PendingAggregate } from './pending-aggregate.js';
import { PublishedEvents } from './published-events.js';
import type { Publisher } from './publisher.js';

/** So much in one pass at most, which bounds the memory of what was published. */
const MOST_BATCHES = 20;
const POLL_MS = 250;
/** Other instances cannot wake this one: where there was something to publish it looks sooner for what they wrote. */
const POLL_WHILE_BUSY_MS = 20;

/**
 * One pass over what waits in a collection. Sends one batch at a time, so that the events of an aggregate keep their order;
 * removing a batch from the outbox overlaps with sending the next. Removes nothing that Kafka has not acknowledged.
 */
export class Sweep {
  private readonly published = new PublishedEvents();
  private readonly unmarked: PendingAggregate[] = [];
  private readonly batchPublisher: BatchPublisher;
  private dueAt = 0;

  constructor(
    private readonly collection: OutboxCollection,
    private readonly leadership: Leadership,
    publisher: Publisher,
  ) {
    this.batchPublisher = new BatchPublisher(publisher);
  }

  get collectionName(): string {
    return this.collection.name;
  }

  /** Milliseconds until it has to look again, though nobody said that something waits. */
  get dueInMs(): number {
    return Math.max(0, this.dueAt - performance.now());
  }

  /** Throws when the broker or the database is away; everything then still waits, and it is due at once. */
  async run(signal: AbortSignal): Promise<void> {
    this.dueAt = 0;
    const events = await this.publishWhatWaits(signal);
    this.dueAt = performance.now() + (events === 0 ? POLL_MS : POLL_WHILE_BUSY_MS);
  }

  /** Answers how many events it published. */
  private async publishWhatWaits(signal: AbortSignal): Promise<number> {
    this.published.nextPass();
    await this.mark([]);
    let marking: Promise<void> = Promise.resolve();
    let events = 0;
    try {
      for await (const batch of batches(this.unpublished())) {
        if (signal.aborted || !(await this.leadership.leads())) break;
        const published = await this.batchPublisher.publish(this.collection, batch);
        this.published.add(idsOf(published));
        events += idsOf(published).length;
        await marking;
        marking = this.mark(published);
        marking.catch(() => undefined); // awaited below; this only keeps it from being called unhandled until then
        if (published.length < batch.length || events >= MOST_BATCHES * BATCH_LIMITS.events) break;
      }
    } finally {
      await marking;
    }
    return events;
  }

  private async *unpublished(): AsyncGenerator<PendingAggregate> {
    for await (const aggregate of this.collection.pending()) {
      yield { ...aggregate, records: aggregate.records.filter(({ id }) => !this.published.has(id)) };
    }
  }

  /** What could not be marked is marked with the next: it is published, and so nobody would read it again. */
  private async mark(published: readonly PendingAggregate[]): Promise<void> {
    const all = [...this.unmarked.splice(0), ...published];
    if (all.length === 0) return;
    try {
      await this.collection.mark(all);
      this.published.markRemoved(idsOf(all));
    } catch (error) {
      this.unmarked.unshift(...all);
      throw error;
    }
  }
}

function idsOf(aggregates: readonly PendingAggregate[]): string[] {
  return aggregates.flatMap(({ records }) => records.map(({ id }) => id));
}
