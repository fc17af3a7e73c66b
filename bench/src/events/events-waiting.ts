import type { consumerGroups } from '@broadsheet/contracts';
import { streamStatus } from '@broadsheet/messaging';

/** Events that these groups have not applied yet, or have within the last second. */
export async function eventsWaiting(brokers: readonly string[], groups: typeof consumerGroups): Promise<number> {
  const status = await streamStatus({ brokers, prefix: '', clientId: 'bench' }, groups);
  return status.reduce((sum, { events }) => sum + events, 0);
}
