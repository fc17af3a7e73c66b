import type { OutboxRecord } from '#outbox/outbox-record.js';

/** Events of one aggregate that wait to be published, oldest first; all of them, or the first of them. */
export interface PendingAggregate {
  readonly id: string;
  readonly oneShot: boolean;
  readonly records: readonly OutboxRecord[];
}
