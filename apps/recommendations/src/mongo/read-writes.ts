import type { ArticleStatsDocument } from './article-stats.schema.js';
import type { CoReadDocument } from './co-read.schema.js';
import type { FirstReadDocument } from './first-read.schema.js';
import type { ReaderDocument } from './reader.schema.js';
import type { CoReadEffect, FirstRead, StatsEffect } from '#domain/read-effects.js';
import type { ReaderHistory } from '#domain/reader-history.js';
import { addPopularities, popularitiesOf } from '#ranking/popularity.js';
import type { mongo } from 'mongoose';

type Write<T extends mongo.Document> = mongo.AnyBulkWriteOperation<T>;

export function firstReadRow({ id: _id, ...read }: FirstRead, storedAt: Date): FirstReadDocument {
  return { _id, ...read, storedAt };
}

export function readerWrite(readerId: string, reads: ReaderHistory, storedAt: Date): Write<ReaderDocument> {
  return { updateOne: { filter: { _id: readerId }, update: { $set: { reads, storedAt } }, upsert: true } };
}

/**
 * An article's statistics after more reads. Only for a transaction that has read what is stored: there a write of
 * somebody else's in between is a conflict, not a loss.
 */
export function statsWrite(
  articleId: string,
  { reads, coReaders }: StatsEffect,
  stored: ArticleStatsDocument | undefined,
): Write<ArticleStatsDocument> {
  const more = popularitiesOf(reads);
  const after = {
    ...(stored ? addPopularities(stored, more) : more),
    readers: (stored?.readers ?? 0) + reads.length,
    coReaders: (stored?.coReaders ?? 0) + coReaders,
  };
  return { updateOne: { filter: { _id: articleId }, update: { $set: after }, upsert: reads.length > 0 } };
}

/** Adds to how much an article is read in one sitting with another. */
export function coReadWrite(id: string, { a, b, inSittings }: CoReadEffect, storedAt: Date): Write<CoReadDocument> {
  const update = { $inc: { c6: inSittings }, $set: { a, b, storedAt } };
  return { updateOne: { filter: { _id: id }, update, upsert: true } };
}
