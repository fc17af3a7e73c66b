import type { StreamRange } from './stream-ranges.js';
import { partitionKey, type PartitionPlace, type Position } from '#kafka/position.js';

interface Cursor {
  readonly range: StreamRange;
  next: bigint;
}

/** How far each range has been read. */
export class StreamProgress {
  private readonly cursors: ReadonlyMap<string, Cursor>;
  private unfinished: number;

  constructor(ranges: readonly StreamRange[]) {
    const some = ranges.filter(({ from, to }) => to === null || from < to);
    this.cursors = new Map(some.map((range) => [partitionKey(range), { range, next: range.from }]));
    this.unfinished = this.cursors.size;
  }

  /** Nothing is left to read. */
  get done(): boolean {
    return this.unfinished === 0;
  }

  /** The next position of each unfinished partition. */
  get next(): Position[] {
    return [...this.cursors.values()]
      .filter((cursor) => !isFinished(cursor))
      .map(({ range: { topic, partition }, next }) => ({ topic, partition, offset: String(next) }));
  }

  wants(place: PartitionPlace): boolean {
    const cursor = this.cursors.get(partitionKey(place));
    return cursor !== undefined && !isFinished(cursor);
  }

  /** Whether the record must be read now: each one once, although a rebalanced group receives some again. */
  take(topic: string, partition: number, offset: string): boolean {
    const cursor = this.cursors.get(partitionKey({ topic, partition }));
    if (!cursor || isFinished(cursor)) return false;
    const at = BigInt(offset);
    if (at < cursor.next) return false;
    const isInside = cursor.range.to === null || at < cursor.range.to;
    cursor.next = isInside ? at + 1n : at;
    if (isFinished(cursor)) this.unfinished -= 1;
    return isInside;
  }
}

function isFinished({ range: { to }, next }: Cursor): boolean {
  return to !== null && next >= to;
}
