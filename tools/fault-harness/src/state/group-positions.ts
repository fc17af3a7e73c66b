import type { LogReader } from '#log/log-reader.js';
import { type ConsumerGroup, consumerGroups } from '@broadsheet/contracts';
import type { Admin } from 'kafkajs';

/** A partition as a group stands to it. Offsets are the next ones, as Kafka counts. */
export interface GroupPosition {
  readonly group: string;
  /** Without prefix. */
  readonly topic: string;
  readonly partition: number;
  readonly committed: bigint;
  readonly end: bigint;
}

/** How far every durable group has committed each of its partitions. */
export async function groupPositions(log: LogReader, prefix: string): Promise<GroupPosition[]> {
  return log.withAdmin(async (admin) => {
    const positions: GroupPosition[] = [];
    for (const group of consumerGroups) positions.push(...(await positionsOf(admin, prefix, group)));
    return positions;
  });
}

/** Records that the groups have yet to commit. */
export function lagOf(positions: readonly GroupPosition[]): number {
  return Number(positions.reduce((sum, { committed, end }) => sum + (end - committed), 0n));
}

async function positionsOf(admin: Admin, prefix: string, { group, topics }: ConsumerGroup): Promise<GroupPosition[]> {
  const names = topics.map(({ name }) => prefix + name);
  const committed = await admin.fetchOffsets({ groupId: prefix + group, topics: names });
  const positions: GroupPosition[] = [];
  for (const { topic, partitions } of committed) {
    const ends = new Map((await admin.fetchTopicOffsets(topic)).map((one) => [one.partition, one]));
    for (const { partition, offset } of partitions) {
      const { low = '0', high = '0' } = ends.get(partition) ?? {};
      const next = BigInt(offset) < 0n ? BigInt(low) : BigInt(offset);
      positions.push({ group, topic: topic.slice(prefix.length), partition, committed: next, end: BigInt(high) });
    }
  }
  return positions;
}

/** Moves a group without members to the first record of each partition that it reads. Takes seconds for each topic. */
export async function rewind(log: LogReader, prefix: string, group: string): Promise<void> {
  const { topics = [] } = consumerGroups.find((one) => one.group === group) ?? {};
  await log.withAdmin(async (admin) => {
    for (const { name } of topics) {
      const topic = prefix + name;
      const partitions = (await admin.fetchTopicOffsets(topic)).map(({ partition, low: offset }) => {
        return { partition, offset };
      });
      await admin.setOffsets({ groupId: prefix + group, topic, partitions });
    }
  });
}
