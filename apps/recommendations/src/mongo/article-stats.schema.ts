import type { Popularities } from '#ranking/popularity.js';
import { Schema, type SchemaDefinition } from 'mongoose';

/** The popularity of an article; `_id` is the article's id. `r1` to `r336` are logarithms, as `popularity.ts` defines them. */
export interface ArticleStatsDocument extends Popularities {
  readonly _id: string;
  /** Distinct readers. */
  readonly readers: number;
  /** Readers who read something else in the same sitting. */
  readonly coReaders: number;
  /** Likes, bookmarks and follows, each once per reader. */
  readonly reactions?: number;
  /** Distinct accounts that have commented. */
  readonly comments?: number;
}

export const ARTICLE_STATS = 'article_stats';

export const articleStatsSchema = new Schema<ArticleStatsDocument>(
  {
    _id: { type: String, required: true },
    r1: Number,
    r6: Number,
    r24: Number,
    r336: Number,
    readers: Number,
    coReaders: Number,
    reactions: Number,
    comments: Number,
  } satisfies Required<SchemaDefinition<ArticleStatsDocument>>,
  { collection: ARTICLE_STATS, versionKey: false },
);

/**
 * Measures whose order an index keeps: the most popular first; by id if two are equal, so that every process lists them in
 * one order. Each index slows down every write, so the orders by `r1` and `r24` are approximated from these: what leads
 * for an hour is far ahead for six, and what leads for a day does so for six hours or a fortnight.
 */
export const KEPT_IN_ORDER = ['r6', 'r336', 'readers'] as const;

for (const measure of KEPT_IN_ORDER) articleStatsSchema.index({ [measure]: -1, _id: 1 });
