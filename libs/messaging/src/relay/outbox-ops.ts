import { blockedAggregates, releaseBlocked } from './blocked-aggregates.js';
import { type OpsCommand, OpsRefused } from '@broadsheet/mongo';

/** What operators do with a service's outboxes, for its second entry. */
export const outboxOps: Readonly<Record<string, OpsCommand>> = {
  'outbox-blocked': async (connection) => {
    const all = await blockedAggregates(connection);
    if (all.length === 0) return ['no aggregate is blocked'];
    return all.map(({ aggregate, id, type, events, reason }) => {
      return `${aggregate} ${id}: ${events} events wait behind ${type}: ${reason}`;
    });
  },
  'outbox-release': async (connection, [id = '']) => {
    const aggregate = await releaseBlocked(connection, id);
    if (aggregate === undefined) throw new OpsRefused(`No aggregate ${id || 'without an id'} is blocked.`);
    return [`${aggregate} ${id} is released at ${new Date().toISOString()}: its events go out, or it is blocked again`];
  },
};
