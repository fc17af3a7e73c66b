import { trusted } from 'mongoose';

/**
 * What follows a position in a list that goes from new to old by `field`, and among equals by id. The first condition is
 * what an index of both can seek to; the second leaves out what the page before has shown.
 */
export function beyond<F extends string>(field: F, { at, id }: { readonly at: Date; readonly id: string }) {
  const notNewer = { [field]: trusted({ $lte: at }) } as Record<F, { $lte: Date }>;
  const older = { [field]: trusted({ $lt: at }) } as Record<F, { $lt: Date }>;
  return { ...notNewer, $or: [older, { _id: trusted({ $lt: id }) }] };
}
