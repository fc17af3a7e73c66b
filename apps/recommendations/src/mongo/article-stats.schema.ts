import type { Popularities } from '#ranking/popularity.js';
import { Schema } from 'mongoose';

/** What readers made of an article; `_id` is the article's id. `r1` to `r336` are logarithms, as `popularity.ts` defines them. */
export interface ArticleStatsDocument extends Popularities {
  readonly _id: string;
  /** Distinct readers. */
  readonly readers: number;
  /** Readers who read something else in the same sitting. */
  readonly coReaders: number;
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
  },
  { collection: ARTICLE_STATS, versionKey: false },
);

// By each measure, the most popular first; by id where two are equal, so that every process lists them in one order.
for (const measure of ['r1', 'r6', 'r24', 'r336', 'readers']) articleStatsSchema.index({ [measure]: -1, _id: 1 });
