import type { ArticleStatsDocument } from './article-stats.schema.js';
import type { CoReadDocument } from './co-read.schema.js';
import type { CoReadEffect, StatsEffect } from '#domain/read-effects.js';
import { addPopularities, popularitiesOf } from '#ranking/popularity.js';
import type { mongo } from 'mongoose';

type Write<T extends mongo.Document> = mongo.AnyBulkWriteOperation<T>;

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

/** Adds to how much an article is read beside another. */
export function coReadWrite(id: string, { a, b, weight }: CoReadEffect, storedAt: Date): Write<CoReadDocument> {
  return {
    updateOne: {
      filter: { _id: id },
      update: { $inc: { c6: weight }, $set: { a, b, storedAt } },
      upsert: true,
    },
  };
}
