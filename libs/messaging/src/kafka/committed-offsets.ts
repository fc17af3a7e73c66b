import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import type { StreamOffsets } from '#tail/stream-offsets.js';
import type { Topic } from '@broadsheet/contracts';

/**
 * Where a durable group stands: the first offset of each partition that it has not committed. A partition in which it
 * has committed nothing is not mentioned. Throws when the broker cannot be reached.
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
