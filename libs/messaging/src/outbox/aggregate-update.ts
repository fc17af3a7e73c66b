import type { OutboxRecord } from './outbox-record.js';
import { trusted } from 'mongoose';

interface Change {
  readonly set: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  readonly facts: number;
  readonly records: readonly OutboxRecord[];
  readonly now: Date;
}

/** Limits of the waiting events of one aggregate; above them a write is refused. */
const MAX_PENDING = 200;
const MAX_PENDING_BYTES = 1024 * 1024;

/** State, version and events in one update of one document: all of it is saved, or nothing. */
export function aggregateUpdate({ set, unset = [], facts, records, now }: Change): Record<string, unknown> {
  return {
    ...(Object.keys(set).length > 0 ? { $set: set } : {}),
    ...(unset.length > 0 ? { $unset: Object.fromEntries(unset.map((path) => [path, ''])) } : {}),
    $inc: { version: facts },
    $push: { outbox: { $each: records } },
    // Not $set: a later write must not move a waiting event behind those of other aggregates.
    $min: { outboxPendingAt: now },
  };
}

/** Matches the aggregate only at this version, and only while its outbox is below the limits. */
export function aggregateFilter(id: string, version: number): Record<string, unknown> {
  const room = { $lt: [{ $bsonSize: { waiting: { $ifNull: ['$outbox', []] } } }, MAX_PENDING_BYTES] };
  return {
    _id: id,
    version,
    [`outbox.${MAX_PENDING - 1}`]: trusted({ $exists: false }),
    $expr: trusted(room),
  };
}
