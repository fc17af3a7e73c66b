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
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';

/** What reads say about articles, read from indexes that are kept in its order. */
@Injectable()
export class MongoPopularityRepository extends PopularityRepository {
  constructor(
    @InjectModel(ARTICLE_STATS) private readonly stats: Model<ArticleStatsDocument>,
    @InjectModel(CO_READS) private readonly coReads: Model<CoReadDocument>,
  ) {
    super();
  }

  async mostRead(most: number, among?: readonly string[], by: PopularityMeasure = 'r6'): Promise<ArticlePopularity[]> {
    const filter = among ? { _id: trusted({ $in: [...among] }) } : {};
    const order = { [by]: -1, _id: 1 } as const;
    const found = await this.stats
      .find(filter, { [by]: 1 })
      .sort(order)
      .limit(most)
      .lean<ArticleStatsDocument[]>();
    return found.map(({ _id: articleId, [by]: value }) => ({ articleId, value }));
  }

  async statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>> {
    const found = await this.stats.find({ _id: trusted({ $in: [...articleIds] }) }).lean();
    return new Map(found.map(({ _id: articleId, ...stats }) => [articleId, { articleId, ...stats }]));
  }

  async coReadsOf(articleId: string, most: number): Promise<CoReads> {
    const [pairs, stats] = await Promise.all([
      this.coReads.find({ a: articleId }, { b: 1, c6: 1 }).sort({ c6: -1, b: 1 }).limit(most).lean(),
      this.stats.findById(articleId, { coReaders: 1 }).lean(),
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
    const found = await this.stats.aggregate<{ _id: string; last: { reader: string }[] }>([
      { $match: { _id: { $in: [...articleIds] } } },
      { $project: { _id: 1 } },
      {
        $lookup: { from: FIRST_READS, localField: '_id', foreignField: 'article', pipeline: [...pipeline], as: 'last' },
      },
    ]);
    return new Map(found.map(({ _id, last }) => [_id, last.map(({ reader }) => reader)]));
  }
}
