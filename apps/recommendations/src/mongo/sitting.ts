import type { FirstReadDocument } from './first-read.schema.js';
import { type ClientSession, type Model, trusted } from 'mongoose';

const LONGEST_MS = 6 * 3_600_000;
/** Nobody reads more with attention; and one reader must not make a transaction long. */
const MOST_ARTICLES = 30;

export type EarlierRead = Pick<FirstReadDocument, '_id' | 'article' | 'inSitting'>;

/** What the reader of this read has read in the six hours before it, the newest first. */
export function sittingBefore(
  reads: Model<FirstReadDocument>,
  { _id, reader, at }: Pick<FirstReadDocument, '_id' | 'reader' | 'at'>,
  session: ClientSession,
): Promise<EarlierRead[]> {
  const since = new Date(at.getTime() - LONGEST_MS);
  return reads
    .find(
      { reader, at: trusted({ $gte: since, $lte: at }), _id: trusted({ $ne: _id }) },
      { article: 1, inSitting: 1 },
      { session },
    )
    .sort({ at: -1, _id: 1 })
    .limit(MOST_ARTICLES)
    .lean();
}
