/** Aggregates with something to publish, of which the broker has refused nothing. Fits the partial index `outbox_pending`. */
export const WAITING = { outboxPendingAt: { $gt: new Date(0) }, outboxBlocked: { $exists: false } };

/** Aggregates whose event the broker refused. Fits the partial index `outbox_blocked`. */
export const BLOCKED = { outboxBlocked: { $gt: '' } };
