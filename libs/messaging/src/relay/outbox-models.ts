import type { AggregateDocument } from '#outbox/outbox-plugin.js';
import type { Connection, Model } from 'mongoose';

/** The models of the connection that have `outboxPlugin`: nobody can forget to list one. */
export function outboxModels(connection: Connection): Model<AggregateDocument>[] {
  const all = Object.values(connection.models) as unknown as Model<AggregateDocument>[];
  return all.filter(({ schema }) => schema.path('outboxPendingAt') !== undefined);
}
