import { CollectionComparison } from './collection-comparison.js';
import type { Generation } from './generation.js';
import { shelfLives } from './shelf-lives.js';
import { compareIds, type StoredId } from './stored-id.js';
import type { Model, mongo } from 'mongoose';

interface Stored {
  readonly _id: StoredId;
}

type Pair = readonly [old: Stored | undefined, made: Stored | undefined];

const BATCH = 2_000;

/**
 * Holds two generations against each other, document by document in the order of ids. Left out is by
 * what time a document is swept: that is when it was stored, and no part of what it says.
 */
export async function compareGenerations(old: Generation, made: Generation): Promise<CollectionComparison[]> {
  const comparisons: CollectionComparison[] = [];
  for (const [n, name] of old.names.entries()) {
    const comparison = new CollectionComparison(name);
    const [before, after] = [read(old.models[n]), read(made.models[n])];
    if (before && after) for await (const [one, other] of pairs(before, after)) comparison.add(one, other);
    comparisons.push(comparison);
  }
  return comparisons;
}

function read(model: Model<unknown> | undefined): mongo.FindCursor<Stored> | undefined {
  if (!model) return undefined;
  const projection = Object.fromEntries(shelfLives(model.schema).map(({ field }) => [field, 0]));
  const stored = model.db.collection<Stored>(model.collection.name);
  return stored.find({}, { projection, sort: { _id: 1 }, batchSize: BATCH });
}

/** What has the same id, together. */
async function* pairs(old: mongo.FindCursor<Stored>, made: mongo.FindCursor<Stored>): AsyncGenerator<Pair> {
  try {
    let [one, other] = [await old.next(), await made.next()];
    while (one || other) {
      const order = orderOf(one, other);
      yield [order <= 0 ? (one ?? undefined) : undefined, order >= 0 ? (other ?? undefined) : undefined];
      if (order <= 0) one = await old.next();
      if (order >= 0) other = await made.next();
    }
  } finally {
    await Promise.all([old.close(), made.close()]);
  }
}

function orderOf(one: Stored | null, other: Stored | null): number {
  if (!one) return 1;
  if (!other) return -1;
  return compareIds(one._id, other._id);
}
