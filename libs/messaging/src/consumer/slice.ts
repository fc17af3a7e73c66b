import type { Reaction } from './when-event.js';
import type { UnappliedRecord } from '#dead-letters/dead-letter-record.codec.js';
import type { Decoded } from '#kafka/decode-record.codec.js';
import type { Position } from '#kafka/position.js';

/** A record, its position, and what it was decoded as. */
export interface ReceivedRecord {
  readonly record: UnappliedRecord;
  readonly position: Position;
  readonly decoded: Decoded;
}

/**
 * What is delivered together: one record, or records of one partition in their order, each of which is an event of the
 * same bulk reaction or is skipped.
 */
export type Slice = readonly [ReceivedRecord, ...ReceivedRecord[]];

/** The bulk reaction that an event type belongs to; undefined where its events are handled one by one. */
export type BulkReactionTo = (type: string) => Reaction | undefined;

/** The limit of a slice for a group; a single record must not wait for long. */
const MAX_RECORDS = 500;

/** A reaction; `any` for a record that fits into every slice; `none` for one that needs its own slice. */
type Fit = Reaction | 'any' | 'none';

/**
 * Cuts the records of a partition into slices, in their order and without omission. Skipped records join their
 * neighbours; a record that cannot be decoded, or is handled one by one, is a slice of its own.
 */
export function* slices(
  records: Iterable<ReceivedRecord>,
  bulkReactionTo: BulkReactionTo,
  max = MAX_RECORDS,
): Generator<Slice> {
  let open: [ReceivedRecord, ...ReceivedRecord[]] | undefined;
  let fit: Fit = 'any';
  for (const received of records) {
    const own = fitOf(received, bulkReactionTo);
    if (open && open.length < max && fitTogether(fit, own)) {
      open.push(received);
      if (own !== 'any') fit = own;
      continue;
    }
    if (open) yield open;
    open = [received];
    fit = own;
  }
  if (open) yield open;
}

function fitOf({ decoded }: ReceivedRecord, bulkReactionTo: BulkReactionTo): Fit {
  if (decoded.kind === 'skipped') return 'any';
  if (decoded.kind === 'undecodable') return 'none';
  return bulkReactionTo(decoded.definition.type) ?? 'none';
}

function fitTogether(a: Fit, b: Fit): boolean {
  if (a === 'none' || b === 'none') return false;
  return a === b || a === 'any' || b === 'any';
}
