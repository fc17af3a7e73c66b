import type { LogReader } from '#log/log-reader.js';
import { consumerGroups } from '@broadsheet/contracts';

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
