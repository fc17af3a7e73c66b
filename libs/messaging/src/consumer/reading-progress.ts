import type { Standing } from '#kafka/group-standing.js';
import type { FetchedBatch } from '#kafka/kafka-consumer.js';
import { partitionKey, type PartitionPlace, type Position } from '#kafka/position.js';

interface Partition {
  readonly topic: string;
  readonly partition: number;
  /** The first offset that has not been handled. */
  next: bigint;
  /** The offset that the next record gets, as far as is known. */
  end: bigint;
  /** When the oldest record that has not been handled was written, in milliseconds since 1970; the newest handled one's time where it has not been fetched. */
  since: number;
  batch: FetchedBatch | undefined;
  cursor: number;
  /** When the current handler call began, on the monotonic clock. */
  handlingSince: number | undefined;
}

/** A partition's lag. Both are 0 when every record is handled. */
export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  readonly events: number;
  readonly seconds: number;
}

/** How far this member of a group has read the partitions that are assigned to it. */
export class ReadingProgress {
  private readonly partitions = new Map<string, Partition>();

  /** Fills in what the group's standing says of the assigned partitions. */
  applyStandings(standings: readonly Standing[], now: number): void {
    for (const { topic, partition, committed, low, end } of standings) {
      const known = this.partitions.get(partitionKey({ topic, partition }));
      if (!known) continue;
      if (known.next < 0n) known.next = BigInt(committed) < 0n ? BigInt(low) : BigInt(committed);
      if (BigInt(end) > known.end) known.end = BigInt(end);
      if (known.since === 0 && known.next < known.end) known.since = now;
    }
  }

  /** A new generation of the group: these partitions are assigned now, and nothing is known of them. */
  assign(assignment: Readonly<Record<string, readonly number[]>>): void {
    this.partitions.clear();
    for (const [topic, partitions] of Object.entries(assignment))
      for (const partition of partitions) {
        const unknown = { next: -1n, end: 0n, since: 0, batch: undefined, cursor: 0, handlingSince: undefined };
        this.partitions.set(partitionKey({ topic, partition }), { topic, partition, ...unknown });
      }
  }

  begin(batch: FetchedBatch): void {
    const known = this.partitions.get(partitionKey(batch));
    const first = batch.messages[0];
    if (!known || !first) return;
    Object.assign(known, { batch, cursor: 0, since: Number(first.timestamp), handlingSince: performance.now() });
    known.next = BigInt(first.offset);
    known.end = BigInt(batch.highWatermark);
  }

  handled({ topic, partition, offset }: Position): void {
    const known = this.partitions.get(partitionKey({ topic, partition }));
    if (!known) return;
    known.next = BigInt(offset) + 1n;
    const messages = known.batch?.messages ?? [];
    while (BigInt(messages[known.cursor]?.offset ?? known.next) < known.next) known.cursor += 1;
    const oldest = messages[known.cursor] ?? messages.at(-1);
    if (oldest) known.since = Number(oldest.timestamp);
    known.handlingSince = performance.now();
  }

  end(place: PartitionPlace): void {
    const known = this.partitions.get(partitionKey(place));
    if (known) Object.assign(known, { batch: undefined, handlingSince: undefined });
  }

  /** The first offset that it has not handled, by `topic|partition`; only where it is known. */
  get next(): ReadonlyMap<string, string> {
    const known = [...this.partitions].filter(([, { next }]) => next >= 0n);
    return new Map(known.map(([key, { next }]) => [key, String(next)]));
  }

  /** Milliseconds since the longest running handler call began; 0 where none runs. */
  get handlingMs(): number {
    const since = [...this.partitions.values()].map(({ handlingSince }) => handlingSince ?? Infinity);
    return Math.max(0, performance.now() - Math.min(Infinity, ...since));
  }

  lags(now: number): PartitionLag[] {
    const known = [...this.partitions.values()].filter(({ next }) => next >= 0n);
    return known.map(({ topic, partition, next, end, since }) => {
      const events = end > next ? Number(end - next) : 0;
      return { topic, partition, events, seconds: events === 0 ? 0 : Math.max(0, (now - since) / 1000) };
    });
  }
}
