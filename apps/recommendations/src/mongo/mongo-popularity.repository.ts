import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS } from './first-read.schema.js';
import {
  type ArticlePopularity,
  type ArticleStats,
  type CoReads,
  MAX_CO_READS,
  MAX_LAST_READERS,
  type PopularityMeasure,
  PopularityRepository,
} from '#domain/popularity.repository.js';
import { type Generation, ReadModels } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { type Model, type Query, trusted } from 'mongoose';

/** Without an index for an order, this many times the limit is compared, from each order that approximates it. */
const COMPARED_PER_PLACE = 3;
const APPROXIMATED_BY: Partial<Record<PopularityMeasure, readonly PopularityMeasure[]>> = {
  r1: ['r6'],
  r24: ['r6', 'r336'],
};

type Pair = Pick<CoReadDocument, 'b' | 'c6'>;

/** Popularity in MongoDB, read from indexes that keep its order. */
@Injectable()
export class MongoPopularityRepository extends PopularityRepository {
  constructor(private readonly readModels: ReadModels) {
    super();
  }

  async mostRead(limit: number, among?: readonly string[], by: PopularityMeasure = 'r6'): Promise<ArticlePopularity[]> {
    const stats = statsIn(await this.readModels.toRead());
    const compared = among ?? (await comparedBy(by, stats, limit));
    const filter = compared ? { _id: trusted({ $in: [...compared] }) } : {};
    return leading(stats.find(filter), by, limit);
  }

  async statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>> {
    const stats = statsIn(await this.readModels.toRead());
    const found = await stats.find({ _id: trusted({ $in: [...articleIds] }) }).lean();
    return new Map(found.map(({ _id: articleId, ...rest }) => [articleId, { articleId, ...rest }]));
  }

  async coReadsOf(articleIds: readonly string[]): Promise<Map<string, CoReads>> {
    const pipeline = [
      { $sort: { c6: -1, b: 1 } },
      { $limit: MAX_CO_READS },
      { $project: { _id: 0, b: 1, c6: 1 } },
    ] as const;
    const generation = await this.readModels.toRead();
    const from = generation.model(CO_READS).collection.name;
    const found = await statsIn(generation).aggregate<{ _id: string; coReaders?: number; pairs: Pair[] }>([
      { $match: { _id: { $in: [...articleIds] } } },
      { $project: { coReaders: 1 } },
      { $lookup: { from, localField: '_id', foreignField: 'a', pipeline: [...pipeline], as: 'pairs' } },
    ]);
    const weightsOf = (pairs: readonly Pair[]) => new Map(pairs.map(({ b, c6 }) => [b, c6]));
    return new Map(
      found.map(({ _id, coReaders = 0, pairs }) => [_id, { weights: weightsOf(pairs), readers: coReaders }]),
    );
  }

  async lastReadersOf(articleIds: readonly string[]): Promise<Map<string, readonly string[]>> {
    // Skips rows that no longer name their reader.
    const pipeline = [
      { $match: { reader: { $gt: '' } } },
      { $sort: { at: -1, reader: 1 } },
      { $limit: MAX_LAST_READERS },
      { $project: { _id: 0, reader: 1 } },
    ] as const;
    const generation = await this.readModels.toRead();
    const from = generation.model(FIRST_READS).collection.name;
    const found = await statsIn(generation).aggregate<{ _id: string; last: { reader: string }[] }>([
      { $match: { _id: { $in: [...articleIds] } } },
      { $project: { _id: 1 } },
      {
        $lookup: { from, localField: '_id', foreignField: 'article', pipeline: [...pipeline], as: 'last' },
      },
    ]);
    return new Map(found.map(({ _id, last }) => [_id, last.map(({ reader }) => reader)]));
  }
}

function statsIn(generation: Generation): Model<ArticleStatsDocument> {
  return generation.model(ARTICLE_STATS);
}

/** Undefined if an index keeps the order. */
async function comparedBy(
  by: PopularityMeasure,
  stats: Model<ArticleStatsDocument>,
  limit: number,
): Promise<string[] | undefined> {
  const orders = APPROXIMATED_BY[by];
  if (!orders) return undefined;
  const found = await Promise.all(orders.map((order) => leading(stats.find(), order, limit * COMPARED_PER_PLACE)));
  return [...new Set(found.flat().map(({ articleId }) => articleId))];
}

async function leading(
  query: Query<unknown, ArticleStatsDocument>,
  by: PopularityMeasure,
  limit: number,
): Promise<ArticlePopularity[]> {
  const found = await query
    .select({ [by]: 1 })
    .sort({ [by]: -1, _id: 1 })
    .limit(limit)
    .lean<ArticleStatsDocument[]>();
  return found.map(({ _id: articleId, [by]: value }) => ({ articleId, value }));
}
