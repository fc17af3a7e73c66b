import type { FirstReadDocument } from './first-read.schema.js';
import type { Read } from '#domain/read.js';
import { type FirstRead, firstReadId, LONGEST_SITTING_MS, MOST_IN_SITTING } from '#domain/read-effects.js';
import { type ClientSession, type Model, trusted } from 'mongoose';

type FirstReads = Model<FirstReadDocument>;

/**
 * The stored first reads that decide what these reads change: the same ones, and what their readers had read before in
 * time. Undefined where there are more than `most`; of a single read there never are.
 */
export async function storedReads(
  model: FirstReads,
  reads: readonly Read[],
  { most, session }: { readonly most: number; readonly session: ClientSession },
): Promise<FirstRead[] | undefined> {
  const [first, ...others] = reads;
  if (first && others.length === 0) return storedBefore(model, first, session);
  const times = reads.map(({ at }) => at.getTime());
  const since = new Date(times.reduce((a, b) => Math.min(a, b)) - LONGEST_SITTING_MS);
  const until = new Date(times.reduce((a, b) => Math.max(a, b)));
  const readers = [...new Set(reads.map(({ readerId }) => readerId))];
  const same = { _id: trusted({ $in: reads.map(firstReadId) }) };
  const near = { reader: trusted({ $in: readers }), at: trusted({ $gte: since, $lte: until }) };
  const found = await model
    .find({ $or: [same, near] }, {}, { session })
    .limit(most + 1)
    .lean();
  return found.length > most ? undefined : found.map(firstRead);
}

async function storedBefore(model: FirstReads, read: Read, session: ClientSession): Promise<FirstRead[]> {
  const same = await model.findById(firstReadId(read), {}, { session }).lean();
  if (same) return [firstRead(same)];
  const since = new Date(read.at.getTime() - LONGEST_SITTING_MS);
  const before = await model
    .find({ reader: read.readerId, at: trusted({ $gte: since, $lte: read.at }) }, {}, { session })
    .sort({ at: -1, _id: 1 })
    .limit(MOST_IN_SITTING)
    .lean();
  return before.map(firstRead);
}

function firstRead({ _id: id, reader, article, at, inSitting }: FirstReadDocument): FirstRead {
  return { id, reader, article, at, inSitting };
}
