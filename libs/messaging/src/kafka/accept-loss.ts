import { groupStanding, outOfRange, type Standing } from './group-standing.js';
import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';

/**
 * Moves a group past records that are gone, to the first that exists. The lost records stay unread: only an operator who
 * knows that may call this, never a program. Returns the partitions as they were. Throws while the group has members.
 */
export function acceptLoss(connection: KafkaConnection, group: string, topic: string): Promise<Standing[]> {
  const name = connection.prefix + topic;
  return withAdmin(connection, async (admin) => {
    const lost = outOfRange(await groupStanding(admin, connection, { group, topics: [name] }));
    if (lost.length > 0) {
      const partitions = lost.map(({ partition, low }) => ({ partition, offset: low }));
      await admin.setOffsets({ groupId: connection.prefix + group, topic: name, partitions });
    }
    return lost;
  });
}
