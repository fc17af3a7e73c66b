import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { StreamOffsets } from '#tail/stream-offsets.js';
import type { Topic } from '@broadsheet/contracts';

/** Of each partition the first record that Kafka stored at that moment or later. Throws as `partitionRanges`. */
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
