import { trusted } from 'mongoose';

/** The last item of the page before: when it is dated, and its id. */
interface Position {
  readonly at: Date;
  readonly id: string;
}

/**
 * What follows a position in a list that is ordered by `field`, and among equals by id: from new to old by default, from
 * old to new with `oldestFirst`. The first condition is what an index of both can seek to; the second leaves out what the
 * page before has shown.
 */
export function beyond<F extends string>(
  field: F,
  { at, id }: Position,
  order: 'newestFirst' | 'oldestFirst' = 'newestFirst',
) {
  const [past, pastOrAt] = order === 'newestFirst' ? (['$lt', '$lte'] as const) : (['$gt', '$gte'] as const);
  const from = { [field]: trusted({ [pastOrAt]: at }) } as Record<F, { $lte: Date } | { $gte: Date }>;
  const after = { [field]: trusted({ [past]: at }) } as Record<F, { $lt: Date } | { $gt: Date }>;
  return { ...from, $or: [after, { _id: trusted({ [past]: id }) }] };
}
