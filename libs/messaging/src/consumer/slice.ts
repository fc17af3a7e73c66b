import type { Reaction } from './reaction.js';
import type { UnappliedRecord } from '#dead-letters/dead-letter-record.codec.js';
import type { Decoded } from '#kafka/decode-record.codec.js';
import type { Position } from '#kafka/position.js';

/** A record, where it lies, and what it was read as. */
export interface ReceivedRecord {
  readonly record: UnappliedRecord;
  readonly position: Position;
  readonly decoded: Decoded;
}

/**
 * What is handed over at once: one record, or records of one partition in their order, of which each is an event of the
 * same bulk reaction or is skipped.
 */
export type Slice = readonly [ReceivedRecord, ...ReceivedRecord[]];

/** Which bulk reaction an event type belongs to; undefined where its events are handled one by one. */
export type BulkReactionTo = (type: string) => Reaction | undefined;

/** Of what a group hands over; a single record must not wait for long. */
const MOST_RECORDS = 500;

/** A reaction; `any` for what goes along with whatever is beside it; `none` for what goes alone. */
type Company = Reaction | 'any' | 'none';

/**
 * Cuts the records of a partition into slices, in their order and none left out. Skipped records go along with their
 * neighbours; what cannot be decoded, and what is handled one by one, is a slice of its own.
 */
export function* slices(
  records: Iterable<ReceivedRecord>,
  bulkReactionTo: BulkReactionTo,
  most = MOST_RECORDS,
): Generator<Slice> {
  let open: [ReceivedRecord, ...ReceivedRecord[]] | undefined;
  let company: Company = 'any';
  for (const received of records) {
    const own = companyOf(received, bulkReactionTo);
    if (open && open.length < most && goTogether(company, own)) {
      open.push(received);
      if (own !== 'any') company = own;
      continue;
    }
    if (open) yield open;
    open = [received];
    company = own;
  }
  if (open) yield open;
}

function companyOf({ decoded }: ReceivedRecord, bulkReactionTo: BulkReactionTo): Company {
  if (decoded.kind === 'skipped') return 'any';
  if (decoded.kind === 'undecodable') return 'none';
  return bulkReactionTo(decoded.definition.type) ?? 'none';
}

function goTogether(a: Company, b: Company): boolean {
  if (a === 'none' || b === 'none') return false;
  return a === b || a === 'any' || b === 'any';
}
