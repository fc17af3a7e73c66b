import type { KafkaConnection } from '#messaging-options.js';
import type { Admin } from 'kafkajs';

/** Where a group stands in a partition. Offsets are decimal text. */
export interface Standing {
  /** With the prefix. */
  readonly topic: string;
  readonly partition: number;
  /** The first offset that it has not handled; -1 where it has committed none, -2 where kafkajs jumped to the first record. */
  readonly committed: string;
  /** The first offset that the partition still holds. */
  readonly low: string;
  /** The offset that its next record gets. */
  readonly end: string;
}

/** Where the group stands in every partition of the topics (full names). Throws when the broker cannot be reached or a topic is missing. */
export async function groupStanding(
  admin: Admin,
  { prefix }: KafkaConnection,
  { group, topics }: { group: string; topics: readonly string[] },
): Promise<Standing[]> {
  const committed = await admin.fetchOffsets({ groupId: prefix + group, topics: [...topics] });
  const standings: Standing[] = [];
  for (const { topic, partitions } of committed) {
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
      const offset = partitions.find((one) => one.partition === partition)?.offset ?? '-1';
      standings.push({ topic, partition, committed: offset, low, end: high });
    }
  }
  return standings;
}
