import { batches, BATCH_LIMITS } from './batches.js';
import { BatchPublisher } from './batch-publisher.js';
import type { Leadership } from './leadership.js';
import type { OutboxCollection, PendingAggregate } from './outbox-collection.js';
import type { Publisher } from './publisher.js';

/** The limit of one pass, which also limits the memory for published ids. */
const MAX_BATCHES = 20;
const POLL_MS = 250;
/** Other instances cannot wake this one: after a pass that published something it polls sooner for their writes. */
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

  /** Milliseconds until the next poll, without a wake-up. */
  get dueInMs(): number {
    return Math.max(0, this.dueAt - performance.now());
  }

  /** Throws when the broker or the database is unavailable; every event then still waits, and it is due at once. */
  async run(signal: AbortSignal): Promise<void> {
    this.dueAt = 0;
    const events = await this.publishWhatWaits(signal);
    this.dueAt = performance.now() + (events === 0 ? POLL_MS : POLL_WHILE_BUSY_MS);
  }

  /** Returns the number of published events. */
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
        marking.catch(() => undefined); // awaited below; this prevents an unhandled rejection until then
        if (published.length < batch.length || events >= MAX_BATCHES * BATCH_LIMITS.events) break;
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

  /** Events that could not be marked are marked with the next ones: they are published, so no pass would read them again. */
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

/**
 * Ids that Kafka has acknowledged, kept until one pass after they were removed from the outbox: a read may return
 * what was there before the removal, and would publish it again. Forgetting too early costs a duplicate, nothing else.
 */
export class PublishedEvents {
  private readonly ids = new Set<string>();
  private removed: string[] = [];
  private removedBeforeThisPass: string[] = [];

  has(id: string): boolean {
    return this.ids.has(id);
  }

  add(ids: Iterable<string>): void {
    for (const id of ids) this.ids.add(id);
  }

  /** They are out of the outbox now. */
  markRemoved(ids: Iterable<string>): void {
    this.removed.push(...ids);
  }

  /** Begins a pass: what was removed before the last one cannot be read any more. */
  nextPass(): void {
    for (const id of this.removedBeforeThisPass) this.ids.delete(id);
    this.removedBeforeThisPass = this.removed;
    this.removed = [];
  }
}
