import { CollectionComparison } from './collection-comparison.js';
import type { Generation } from './generation.js';
import { shelfLives } from './shelf-lives.js';
import type { mongo } from 'mongoose';

interface Stored {
  readonly _id: string;
}

type Pair = readonly [old: Stored | undefined, made: Stored | undefined];

const BATCH = 2_000;

/**
 * Holds two generations against each other, document by document in the order of ids, which must be texts. Left out is by
 * what time a document is swept: that is when it was stored, and no part of what it says.
 */
export async function compareGenerations(old: Generation, made: Generation): Promise<CollectionComparison[]> {
  const comparisons: CollectionComparison[] = [];
  for (const [n, model] of old.models.entries()) {
    const [before, after] = [model, made.models[n] ?? model].map(({ collection }) => collection.name);
    const comparison = new CollectionComparison(before ?? '');
    const leftOut = Object.fromEntries(shelfLives(model.schema).map(({ field }) => [field, 0]));
    const read = (name = '') => {
      const options = { projection: leftOut, sort: { _id: 1 }, batchSize: BATCH } as const;
      return model.db.collection<Stored>(name).find({}, options) as mongo.FindCursor<Stored>;
    };
    for await (const [one, other] of pairs(read(before), read(after))) comparison.add(one, other);
    comparisons.push(comparison);
  }
  return comparisons;
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

/** As MongoDB sorts texts: by their bytes. */
function orderOf(one: Stored | null, other: Stored | null): number {
  if (!one) return 1;
  if (!other) return -1;
  return one._id === other._id ? 0 : Buffer.compare(Buffer.from(one._id), Buffer.from(other._id));
}
