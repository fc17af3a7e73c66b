import { groupStanding, type Standing } from './group-standing.js';
import { withAdmin } from './with-admin.js';
import type { KafkaConnection } from '#messaging-options.js';
import { outOfRange } from '#topics/lost-records.js';

/**
 * Moves a group, where it stands at records that are gone, to the first that is there. What is gone stays unread: it is for
 * an operator who knows that, never for a program. Answers the partitions as they stood. Throws while the group has members.
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
