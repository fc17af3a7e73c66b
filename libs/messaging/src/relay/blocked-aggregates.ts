import { BLOCKED } from './outbox-filters.js';
import { outboxModels } from './outbox-models.js';
import type { AggregateDocument } from '#outbox/outbox-plugin.js';
import type { Connection } from 'mongoose';

export interface BlockedAggregate {
  readonly aggregate: string;
  readonly id: string;
  readonly reason: string;
  /** That wait behind the refused one, itself included. */
  readonly events: number;
  /** Type of the event that the broker refused. */
  readonly type: string;
}

const MOST = 1_000;

/** Aggregates whose event the broker refused, a thousand of each kind at most. */
export async function blockedAggregates(connection: Connection): Promise<BlockedAggregate[]> {
  const all: BlockedAggregate[] = [];
  for (const { collection, modelName } of outboxModels(connection)) {
    const cursor = collection.find(BLOCKED, { limit: MOST, projection: { outbox: 1, outboxBlocked: 1 } });
    for await (const document of cursor as unknown as AsyncIterable<AggregateDocument>) {
      const { _id, outbox = [], outboxBlocked = '' } = document;
      const type = outbox[0]?.type ?? 'none';
      all.push({ aggregate: modelName, id: _id, reason: outboxBlocked, events: outbox.length, type });
    }
  }
  return all;
}

/**
 * Puts a blocked aggregate back into the queue: its events go out in their order, or it is blocked again. Loses nothing.
 * Answers what kind of aggregate it was; undefined where none of this id is blocked.
 */
export async function releaseBlocked(connection: Connection, id: string): Promise<string | undefined> {
  const release = { $unset: { outboxBlocked: '' }, $set: { outboxPendingAt: new Date() } };
  for (const { collection, modelName } of outboxModels(connection)) {
    const { matchedCount } = await collection.updateOne({ _id: id as never, ...BLOCKED }, release);
    if (matchedCount > 0) return modelName;
  }
  return undefined;
}
