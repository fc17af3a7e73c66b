import { Schema } from 'mongoose';

/**
 * Declares the version and the outbox on the schema of an aggregate, with the indexes that the
 * relay and operators read by.
 * Every model whose schema has it is relayed; a collection that has it must not have a TTL index.
 */
export function outboxPlugin(schema: Schema): void {
  schema.add({
    version: { type: Number, required: true },
    outbox: { type: [Schema.Types.Mixed], default: undefined, select: false },
    outboxPendingAt: { type: Date, select: false },
    outboxBlocked: { type: String, select: false },
    outboxOneShot: { type: Boolean, select: false },
  });
  schema.index(
    { outboxPendingAt: 1 },
    { name: 'outbox_pending', partialFilterExpression: { outboxPendingAt: { $exists: true } } },
  );
  schema.index(
    { outboxBlocked: 1 },
    { name: 'outbox_blocked', partialFilterExpression: { outboxBlocked: { $exists: true } } },
  );
}
