import { partitionName } from './position.js';
import type { KafkaAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';

/** The position of a group in a partition. Offsets are decimal text. */
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

const JUMPED = '-2';

/** The position of the group in every partition of the topics (full names). Throws when the broker cannot be reached or a topic is missing. */
export async function groupStanding(
  admin: KafkaAdmin,
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

/**
 * The partitions whose records the group would miss: retention removed some that it has not read, or the topic was
 * created again. A group that has committed nothing is new, and begins with the first record that exists.
 */
export function outOfRange(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ committed, low, end }) => {
    if (committed === JUMPED) return true;
    const next = BigInt(committed);
    return next >= 0n && (next < BigInt(low) || next > BigInt(end));
  });
}

/** One sentence about the records that a partition lacks. */
export function describeLoss(standing: Standing): string {
  const { committed, low, end } = standing;
  const where = partitionName(standing);
  if (committed === JUMPED) return `in ${where} records before offset ${low} are gone that it had not read`;
  if (BigInt(committed) > BigInt(end)) return `in ${where} it stands at ${committed}, beyond the end at ${end}`;
  return `in ${where} the records ${committed} to ${BigInt(low) - 1n} are gone, and it had not read them`;
}
