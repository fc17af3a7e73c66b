import { BLOCKED, outboxModels } from './outbox-models.js';
import type { AggregateDocument } from '#outbox/outbox-plugin.js';
import { type OpsCommand, OpsRefused } from '@broadsheet/mongo';
import type { Connection } from 'mongoose';

/** The operators' commands for a service's outboxes. */
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

interface BlockedAggregate {
  readonly aggregate: string;
  readonly id: string;
  readonly reason: string;
  /** The number of events that wait, including the refused one. */
  readonly events: number;
  /** Type of the event that the broker refused. */
  readonly type: string;
}

const MAX_PER_MODEL = 1_000;

/** Aggregates whose event the broker refused, up to a thousand of each kind. */
async function blockedAggregates(connection: Connection): Promise<BlockedAggregate[]> {
  const all: BlockedAggregate[] = [];
  for (const { collection, modelName } of outboxModels(connection)) {
    const cursor = collection.find(BLOCKED, { limit: MAX_PER_MODEL, projection: { outbox: 1, outboxBlocked: 1 } });
    for await (const document of cursor as unknown as AsyncIterable<AggregateDocument>) {
      const { _id, outbox = [], outboxBlocked = '' } = document;
      const type = outbox[0]?.type ?? 'none';
      all.push({ aggregate: modelName, id: _id, reason: outboxBlocked, events: outbox.length, type });
    }
  }
  return all;
}

/**
 * Returns a blocked aggregate to the queue: its events are published in their order, or it is blocked again. Loses nothing.
 * Returns the name of its model; undefined where no aggregate with this id is blocked.
 */
async function releaseBlocked(connection: Connection, id: string): Promise<string | undefined> {
  const release = { $unset: { outboxBlocked: '' }, $set: { outboxPendingAt: new Date() } };
  for (const { collection, modelName } of outboxModels(connection)) {
    const { matchedCount } = await collection.updateOne({ _id: id as never, ...BLOCKED }, release);
    if (matchedCount > 0) return modelName;
  }
  return undefined;
}
