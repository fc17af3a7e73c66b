import type { PendingAggregate } from './outbox-collection.js';
import type { OutboxRecord } from '#outbox/outbox-record.js';

export interface BatchLimits {
  readonly events: number;
  readonly bytes: number;
}

/** The broker limits what one partition gets at once to 1 MiB, and kafkajs does not split. */
export const BATCH_LIMITS: BatchLimits = { events: 500, bytes: 512 * 1024 };

const HEADER_BYTES = 500;

/** The approximate size of the record on the wire. */
export function wireBytes({ data, key }: OutboxRecord): number {
  return Buffer.byteLength(data ?? '') + key.length + HEADER_BYTES;
}

/**
 * Cuts waiting records into batches within the limits, in order; the records of one aggregate may be spread over several.
 * A record above the limit is a batch of its own.
 */
export async function* batches(
  pending: AsyncIterable<PendingAggregate>,
  limits: BatchLimits = BATCH_LIMITS,
): AsyncGenerator<PendingAggregate[]> {
  let batch = new Batch(limits);
  for await (const aggregate of pending) {
    for (const record of aggregate.records) {
      if (!batch.hasRoomFor(record)) {
        yield batch.aggregates();
        batch = new Batch(limits);
      }
      batch.add(aggregate, record);
    }
  }
  if (!batch.empty) yield batch.aggregates();
}

class Batch {
  private readonly parts = new Map<PendingAggregate, OutboxRecord[]>();
  private events = 0;
  private bytes = 0;

  constructor(private readonly limits: BatchLimits) {}

  get empty(): boolean {
    return this.events === 0;
  }

  hasRoomFor(record: OutboxRecord): boolean {
    return this.empty || (this.events < this.limits.events && this.bytes + wireBytes(record) <= this.limits.bytes);
  }

  add(aggregate: PendingAggregate, record: OutboxRecord): void {
    const part = this.parts.get(aggregate);
    if (part) part.push(record);
    else this.parts.set(aggregate, [record]);
    this.events += 1;
    this.bytes += wireBytes(record);
  }

  aggregates(): PendingAggregate[] {
    return [...this.parts].map(([aggregate, records]) => ({ ...aggregate, records }));
  }
}
