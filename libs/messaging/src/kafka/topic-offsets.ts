import { withAdmin } from './with-admin.js';
import type { Position } from './position.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { Topic } from '@broadsheet/contracts';

/** An offset for each partition of each topic; topics by name without prefix, offsets as decimal text. */
export type StreamOffsets = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** What a partition holds at a moment: its first offset (`low`), and the one that its next record gets (`offset`). */
export interface PartitionRange extends Position {
  readonly low: string;
}

/**
 * The position of a durable group: the first offset of each partition that it has not committed. Partitions in which it
 * has committed nothing are left out. Throws when the broker cannot be reached.
 */
export function committedOffsets(
  connection: KafkaConnection,
  group: string,
  topics: readonly Topic[],
): Promise<StreamOffsets> {
  const { prefix } = connection;
  return withAdmin(connection, async (admin) => {
    const offsets = await admin.fetchOffsets({
      groupId: prefix + group,
      topics: topics.map(({ name }) => prefix + name),
    });
    return new Map(
      offsets.map(({ topic, partitions }) => {
        const committed = partitions.filter(({ offset }) => BigInt(offset) >= 0n);
        return [topic.slice(prefix.length), new Map(committed.map(({ partition, offset }) => [partition, offset]))];
      }),
    );
  });
}

/** The first record of each partition that Kafka stored at that moment or later. Throws as `partitionRanges`. */
export function offsetsSince(
  connection: KafkaConnection,
  topics: readonly Topic[],
  moment: Date,
): Promise<StreamOffsets> {
  return withAdmin(connection, async (admin) => {
    const offsets = new Map<string, ReadonlyMap<number, string>>();
    for (const { name } of topics) {
      const found = await admin.fetchTopicOffsetsByTimestamp(connection.prefix + name, moment.getTime());
      offsets.set(name, new Map(found.map(({ partition, offset }) => [partition, offset])));
    }
    return offsets;
  });
}

/** What each partition holds now. Throws when the broker cannot be reached or a topic is missing. */
export function partitionRanges(connection: KafkaConnection, topics: readonly Topic[]): Promise<PartitionRange[]> {
  return withAdmin(connection, async (admin) => {
    const ranges: PartitionRange[] = [];
    for (const { name } of topics) {
      const partitions = await admin.fetchTopicOffsets(connection.prefix + name);
      ranges.push(...partitions.map(({ partition, low, high }) => ({ topic: name, partition, low, offset: high })));
    }
    return ranges;
  });
}
