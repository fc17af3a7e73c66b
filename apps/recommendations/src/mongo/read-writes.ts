import type { ArticleStatsDocument } from './article-stats.schema.js';
import type { CoReadDocument } from './co-read.schema.js';
import { popularityUpdate } from './popularity-update.js';
import type { CoReadEffect, StatsEffect } from '#domain/read-effects.js';
import { popularitiesOf } from '#ranking/popularity.js';
import type { mongo } from 'mongoose';

type Write<T extends mongo.Document> = mongo.AnyBulkWriteOperation<T>;

/** Adds to an article's statistics, by whomever else they grow. What has never been read has none, and gets none. */
export function statsWrite(articleId: string, { reads, coReaders }: StatsEffect): Write<ArticleStatsDocument> {
  const filter = { _id: articleId };
  if (reads.length === 0) return { updateOne: { filter, update: { $inc: { coReaders } } } };
  const more = {
    ...popularityUpdate(popularitiesOf(reads)),
    readers: plus('$readers', reads.length),
    coReaders: plus('$coReaders', coReaders),
  };
  return { updateOne: { filter, update: [{ $set: more }], upsert: true } };
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

function plus(field: string, amount: number): object {
  return { $add: [{ $ifNull: [field, 0] }, amount] };
}
