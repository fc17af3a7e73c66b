import type { OutboxRecord } from './outbox-record.js';
import { Schema, type SchemaDefinition } from 'mongoose';

/** What `outboxPlugin` adds to a schema. Extend it with the aggregate's state; never write these fields by hand. */
export interface AggregateDocument {
  readonly _id: string;
  /** The number of facts of the aggregate. */
  readonly version: number;
  /** Not selected by queries. */
  readonly outbox?: OutboxRecord[];
  /** Since when an event waits; absent when none does. */
  readonly outboxPendingAt?: Date;
  /** Why the broker refused an event of this aggregate; its later events wait until an operator has released it. */
  readonly outboxBlocked?: string;
  /** The document exists only to carry its events, and is deleted with them. */
  readonly outboxOneShot?: boolean;
}

/** An aggregate's own fields. */
export type StateOf<TDocument extends AggregateDocument> = Omit<TDocument, keyof AggregateDocument>;

const FIELDS = {
  version: { type: Number, required: true },
  outbox: { type: [Schema.Types.Mixed], default: undefined, select: false },
  outboxPendingAt: { type: Date, select: false },
  outboxBlocked: { type: String, select: false },
  outboxOneShot: { type: Boolean, select: false },
} satisfies Record<keyof Omit<AggregateDocument, '_id'>, SchemaDefinition[string]>;

/**
 * Declares the version and the outbox on the schema of an aggregate, with the indexes for the relay and for operators.
 * Every model whose schema has it is relayed; its collection must not have a TTL index.
 */
export function outboxPlugin(schema: Schema): void {
  schema.add(FIELDS);
  schema.index(
    { outboxPendingAt: 1 },
    { name: 'outbox_pending', partialFilterExpression: { outboxPendingAt: { $exists: true } } },
  );
  schema.index(
    { outboxBlocked: 1 },
    { name: 'outbox_blocked', partialFilterExpression: { outboxBlocked: { $exists: true } } },
  );
}
