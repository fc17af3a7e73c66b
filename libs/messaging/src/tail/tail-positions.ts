import type { Position } from '#kafka/position.js';
import type { PartitionRange, StreamOffsets } from '#kafka/topic-offsets.js';

interface TailPartition {
  readonly topic: string;
  readonly partition: number;
  /** The end at the start of the tail. */
  readonly end: bigint;
  next: bigint;
}

/** How far a tail has read, and whether it has read every record that existed at its start. */
export class TailPositions {
  private readonly partitions: readonly TailPartition[];
  /** The tail should have begun at records that no longer exist. */
  readonly lostRecords: boolean;

  /** `ranges` name every partition, with `offset` as its end. A partition that is missing in `from` begins at its first record. */
  constructor(from: 'end' | StreamOffsets, ranges: readonly PartitionRange[]) {
    let lost = false;
    this.partitions = ranges.map(({ topic, partition, low, offset }) => {
      const wanted = from === 'end' ? BigInt(offset) : BigInt(from.get(topic)?.get(partition) ?? low);
      if (wanted < BigInt(low)) lost = true;
      return { topic, partition, end: BigInt(offset), next: wanted < BigInt(low) ? BigInt(low) : wanted };
    });
    this.lostRecords = lost;
  }

  /** Where each partition continues. */
  get next(): Position[] {
    return this.partitions.map(({ topic, partition, next }) => ({ topic, partition, offset: String(next) }));
  }

  /** Every record that existed at the start has been read. */
  get caughtUp(): boolean {
    return this.partitions.every(({ next, end }) => next >= end);
  }

  read({ topic, partition, offset }: Position): void {
    const found = this.partitions.find((one) => one.topic === topic && one.partition === partition);
    if (found) found.next = BigInt(offset) + 1n;
  }
}
