import type { PendingAggregate } from './pending-aggregate.js';

/** The outboxes of one kind of aggregate. */
export abstract class OutboxCollection {
  abstract readonly name: string;

  /** What waits, the longest waiting aggregate first; may answer what has been marked a moment ago. */
  abstract pending(): AsyncIterable<PendingAggregate>;

  /** Removes exactly these records. An aggregate of which nothing else waits is no longer pending; a one-shot one is gone. */
  abstract mark(published: readonly PendingAggregate[]): Promise<void>;

  /** Takes the aggregate out of the queue, events and all, until an operator has looked at it. */
  abstract block(id: string, reason: string): Promise<void>;
}
