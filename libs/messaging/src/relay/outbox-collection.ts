import type { OutboxRecord } from '#outbox/outbox-record.js';

/** Events of one aggregate that wait to be published, oldest first; all of them, or the first of them. */
export interface PendingAggregate {
  readonly id: string;
  readonly oneShot: boolean;
  readonly records: readonly OutboxRecord[];
}

/** The outboxes of one kind of aggregate. */
export abstract class OutboxCollection {
  abstract readonly name: string;

  /** The waiting events, beginning with the longest waiting aggregate; may include events that were just marked. */
  abstract pending(): AsyncIterable<PendingAggregate>;

  /** Removes exactly these records. An aggregate without further waiting events is no longer pending; a one-shot one is deleted. */
  abstract mark(published: readonly PendingAggregate[]): Promise<void>;

  /** Removes the aggregate with its events from the queue until an operator releases it. */
  abstract block(id: string, reason: string): Promise<void>;
}
