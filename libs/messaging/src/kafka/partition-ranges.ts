import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { PartitionRange } from '#tail/tail-positions.js';
import type { Topic } from '@broadsheet/contracts';

/** First and next offset of every partition, now. Throws when the broker cannot be reached or a topic is missing. */
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
