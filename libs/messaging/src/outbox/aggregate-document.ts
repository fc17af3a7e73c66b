import type { OutboxRecord } from './outbox-record.js';

/** What `outboxPlugin` adds to a schema. Extend it with the aggregate's state; never write these fields by hand. */
export interface AggregateDocument {
  readonly _id: string;
  /** How many facts happened to the aggregate. */
  readonly version: number;
  /** Not selected by queries. */
  readonly outbox?: OutboxRecord[];
  /** Since when something waits; absent when nothing does. */
  readonly outboxPendingAt?: Date;
  /** Why the broker refused an event of this aggregate for good; its later events wait until an operator has looked. */
  readonly outboxBlocked?: string;
  /** The document exists only to carry its events and goes away with them. */
  readonly outboxOneShot?: boolean;
}

/** An aggregate's own fields. */
export type StateOf<TDocument extends AggregateDocument> = Omit<TDocument, keyof AggregateDocument>;
