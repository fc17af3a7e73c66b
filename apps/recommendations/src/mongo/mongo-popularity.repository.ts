import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS } from './first-read.schema.js';
import {
  type ArticlePopularity,
  type ArticleStats,
  type CoReads,
  type PopularityMeasure,
  PopularityRepository,
} from '#domain/popularity.repository.js';
import { type Generation, ReadModels } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { type Model, type Query, trusted } from 'mongoose';

/** Where no index keeps an order, so many times what is asked for is compared, of each order that leads to it. */
const MORE_COMPARED = 3;
const LED_TO_BY: Partial<Record<PopularityMeasure, readonly PopularityMeasure[]>> = { r1: ['r6'], r24: ['r6', 'r336'] };

/** What reads say about articles, read from indexes that are kept in its order. */
@Injectable()
export class MongoPopularityRepository extends PopularityRepository {
  constructor(private readonly readModels: ReadModels) {
    super();
  }

  async mostRead(most: number, among?: readonly string[], by: PopularityMeasure = 'r6'): Promise<ArticlePopularity[]> {
    const stats = statsIn(await this.readModels.toRead());
    const compared = among ?? (await comparedBy(by, stats, most));
    const filter = compared ? { _id: trusted({ $in: [...compared] }) } : {};
    return leading(stats.find(filter), by, most);
  }

  async statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>> {
    const stats = statsIn(await this.readModels.toRead());
    const found = await stats.find({ _id: trusted({ $in: [...articleIds] }) }).lean();
    return new Map(found.map(({ _id: articleId, ...rest }) => [articleId, { articleId, ...rest }]));
  }

  async coReadsOf(articleId: string, most: number): Promise<CoReads> {
    const generation = await this.readModels.toRead();
    const coReads = generation.model<CoReadDocument>(CO_READS);
    const [pairs, stats] = await Promise.all([
      coReads.find({ a: articleId }, { b: 1, c6: 1 }).sort({ c6: -1, b: 1 }).limit(most).lean(),
      statsIn(generation).findById(articleId, { coReaders: 1 }).lean(),
    ]);
    return { weights: new Map(pairs.map(({ b, c6 }) => [b, c6])), readers: stats?.coReaders ?? 0 };
  }

  async lastReadersOf(articleIds: readonly string[], most: number): Promise<Map<string, readonly string[]>> {
    // Rows that say no more who read are passed over.
    const pipeline = [
      { $match: { reader: { $gt: '' } } },
      { $sort: { at: -1, reader: 1 } },
      { $limit: most },
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

/** Undefined where an index keeps the order. */
async function comparedBy(
  by: PopularityMeasure,
  stats: Model<ArticleStatsDocument>,
  most: number,
): Promise<string[] | undefined> {
  const orders = LED_TO_BY[by];
  if (!orders) return undefined;
  const found = await Promise.all(orders.map((order) => leading(stats.find(), order, most * MORE_COMPARED)));
  return [...new Set(found.flat().map(({ articleId }) => articleId))];
}

async function leading(
  query: Query<unknown, ArticleStatsDocument>,
  by: PopularityMeasure,
  most: number,
): Promise<ArticlePopularity[]> {
  const found = await query
    .select({ [by]: 1 })
    .sort({ [by]: -1, _id: 1 })
    .limit(most)
    .lean<ArticleStatsDocument[]>();
  return found.map(({ _id: articleId, [by]: value }) => ({ articleId, value }));
}
