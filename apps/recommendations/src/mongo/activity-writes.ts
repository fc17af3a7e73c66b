import type { ArticleStatsDocument } from './article-stats.schema.js';
import type { CoReadDocument } from './co-read.schema.js';
import type { CountedReactionDocument } from './counted-reaction.schema.js';
import type { FirstReadDocument } from './first-read.schema.js';
import { digestOf } from './id-digest.js';
import type { ReaderDocument } from './reader.schema.js';
import type { FirstRead, Reaction } from '#domain/activity.js';
import type { StatsEffect } from '#domain/article-gains.js';
import type { CoReadEffect } from '#domain/read-effects.js';
import type { ReaderProfile } from '#domain/reader-profile.js';
import { addPopularities, popularitiesOf } from '#ranking/popularity.js';
import type { mongo } from 'mongoose';

type Write<T extends mongo.Document> = mongo.AnyBulkWriteOperation<T>;

export function firstReadRow({ id, article, at, reader }: FirstRead, storedAt: Date): FirstReadDocument {
  return { _id: digestOf(id), article, at, storedAt, ...(reader !== undefined && { reader }) };
}

/** For a row that no longer named its reader. */
export function readAgainWrite({ id, at, reader = '' }: FirstRead): Write<FirstReadDocument> {
  return { updateOne: { filter: { _id: digestOf(id) }, update: { $set: { at, reader } } } };
}

export function reactionRow(id: string, { kind }: Reaction, storedAt: Date): CountedReactionDocument {
  return kind === 'comment' ? { _id: digestOf(id) } : { _id: digestOf(id), storedAt };
}

export function readerWrite(readerId: string, profile: ReaderProfile, storedAt: Date): Write<ReaderDocument> {
  const { reads, opinions, clearedAt } = profile;
  const replacement = { reads, ...(opinions.length > 0 && { opinions }), ...(clearedAt && { clearedAt }), storedAt };
  return { replaceOne: { filter: { _id: readerId }, replacement, upsert: true } };
}

/** Removes the reader from the rows of what was read until then; a repetition finds nothing. */
export function forgetting(reader: string, until: Date): Write<FirstReadDocument> {
  return { updateMany: { filter: { reader, at: { $lte: until } }, update: { $unset: { reader: true } } } };
}

/**
 * An article's statistics after more activity. Only for a transaction that has read what is stored: there another write
 * in between is a conflict, not a loss.
 */
export function statsWrite(
  articleId: string,
  { gains, ...counts }: StatsEffect,
  stored: ArticleStatsDocument | undefined,
): Write<ArticleStatsDocument> {
  const more = popularitiesOf(gains);
  const after = {
    ...(stored ? addPopularities(stored, more) : more),
    readers: (stored?.readers ?? 0) + counts.readers,
    coReaders: (stored?.coReaders ?? 0) + counts.coReaders,
    reactions: (stored?.reactions ?? 0) + counts.reactions,
    comments: (stored?.comments ?? 0) + counts.comments,
  };
  return { updateOne: { filter: { _id: articleId }, update: { $set: after }, upsert: gains.length > 0 } };
}

/** Adds to how much an article is read in one sitting with another. */
export function coReadWrite(id: string, { a, b, inSittings }: CoReadEffect, storedAt: Date): Write<CoReadDocument> {
  const update = { $inc: { c6: inSittings }, $set: { a, b, storedAt } };
  return { updateOne: { filter: { _id: id }, update, upsert: true } };
}
