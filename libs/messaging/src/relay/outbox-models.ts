import type { AggregateDocument } from '#outbox/outbox-plugin.js';
import type { Connection, Model } from 'mongoose';

/** The models of the connection that have `outboxPlugin`, so that none can be forgotten. */
export function outboxModels(connection: Connection): Model<AggregateDocument>[] {
  const all = Object.values(connection.models) as unknown as Model<AggregateDocument>[];
  return all.filter(({ schema }) => schema.path('outboxPendingAt') !== undefined);
}

/** Aggregates with waiting events, none of which the broker has refused. Fits the partial index `outbox_pending`. */
export const WAITING = { outboxPendingAt: { $gt: new Date(0) }, outboxBlocked: { $exists: false } };

/** Aggregates whose event the broker refused. Fits the partial index `outbox_blocked`. */
export const BLOCKED = { outboxBlocked: { $gt: '' } };
