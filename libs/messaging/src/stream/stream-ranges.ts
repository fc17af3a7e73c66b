import { OutsideStream } from './stream.errors.js';
import type { Position } from '#kafka/position.js';
import { type KafkaAdmin, withAdmin } from '#kafka/with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';

/** A part of one partition to read. Topics by name without prefix. */
export interface StreamRange {
  readonly topic: string;
  readonly partition: number;
  /** The first offset that is read. */
  readonly from: bigint;
  /** The first offset that is not read; null: there is no end. */
  readonly to: bigint | null;
}

/** A place in every partition of some topics: an end of them as it is now, a moment, or one position in one partition. */
export type StreamPoint = 'beginning' | 'end' | Date | Position;

export interface StreamSpan {
  /** Names without prefix. */
  readonly topics: readonly string[];
  /** A position selects its partition: no other is read. */
  readonly from: StreamPoint;
  /** Where it ends; null: never. */
  readonly to: 'end' | Date | null;
}

type Offsets = ReadonlyMap<number, bigint>;

/**
 * The offsets between two places. A moment stands at the first record that Kafka stored then or later. Throws
 * `OutsideStream` for a position that is not there, and Kafka's error when a topic is missing or the broker is unavailable.
 */
export function streamRanges(connection: KafkaConnection, { topics, from, to }: StreamSpan): Promise<StreamRange[]> {
  return withAdmin(connection, async (admin) => {
    const ranges: StreamRange[] = [];
    for (const topic of topics) {
      const held = await admin.fetchTopicOffsets(connection.prefix + topic);
      const low = offsetsOf(held.map(({ partition, low: offset }) => ({ partition, offset })));
      const high = offsetsOf(held.map(({ partition, high: offset }) => ({ partition, offset })));
      const at = (moment: Date): Promise<Offsets> => offsetsAt(admin, connection.prefix + topic, moment);
      const first = from instanceof Date ? await at(from) : from === 'end' ? high : low;
      const last = to instanceof Date ? await at(to) : to === 'end' ? high : null;
      const all = [...first].map(([partition, offset]) => {
        return { topic, partition, from: offset, to: last?.get(partition) ?? null };
      });
      ranges.push(...(isPosition(from) ? fromPosition(all, from, { low, high }) : all));
    }
    return ranges;
  });
}

function fromPosition(
  ranges: readonly StreamRange[],
  { topic, partition, offset }: Position,
  { low, high }: { low: Offsets; high: Offsets },
): StreamRange[] {
  const range = ranges.find((one) => one.topic === topic && one.partition === partition);
  const from = BigInt(offset);
  const [first = 0n, next = -1n] = [low.get(partition), high.get(partition)];
  if (!range) throw new OutsideStream(`${topic} has no partition ${partition}; it has ${ranges.length}, from 0.`);
  if (from < first || from > next) {
    throw new OutsideStream(`${topic}[${partition}] holds offsets from ${first} up to, not including, ${next}.`);
  }
  return [{ ...range, from }];
}

async function offsetsAt(admin: KafkaAdmin, topic: string, moment: Date): Promise<Offsets> {
  return offsetsOf(await admin.fetchTopicOffsetsByTimestamp(topic, moment.getTime()));
}

function offsetsOf(entries: readonly { partition: number; offset: string }[]): Offsets {
  return new Map(entries.map(({ partition, offset }) => [partition, BigInt(offset)]));
}

function isPosition(point: StreamPoint): point is Position {
  return typeof point === 'object' && !(point instanceof Date);
}
