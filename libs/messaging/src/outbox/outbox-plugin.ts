import { Schema } from 'mongoose';

/**
 * Declares the version and the outbox on the schema of an aggregate, with the index that the relay reads by.
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
}
