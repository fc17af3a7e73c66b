import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import {
  type ArticlePopularity,
  type ArticleStats,
  type CoRead,
  type CoReads,
  type PopularityMeasure,
  PopularityRepository,
} from '#domain/popularity.repository.js';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';

const NEWEST_FIRST = { at: -1 } as const;

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
      this.coReads.find({ a: articleId }, { b: 1, c6: 1 }).sort(NEWEST_FIRST).limit(most).lean(),
      this.stats.findById(articleId, { coReaders: 1 }).lean(),
    ]);
    const inSittings = pairs.filter(({ c6 }) => c6 > 0);
    return { weights: new Map(inSittings.map(({ b, c6 }) => [b, c6])), readers: stats?.coReaders ?? 0 };
  }

  async readBeside(articleIds: readonly string[], most: number): Promise<Map<string, CoRead[]>> {
    const pipeline = [{ $sort: NEWEST_FIRST }, { $limit: most }, { $project: { _id: 0, articleId: '$b', c90: 1 } }];
    const found = await this.stats.aggregate<{ _id: string; beside: CoRead[] }>([
      { $match: { _id: { $in: [...articleIds] } } },
      { $project: { _id: 1 } },
      { $lookup: { from: CO_READS, localField: '_id', foreignField: 'a', pipeline, as: 'beside' } },
    ]);
    return new Map(found.map(({ _id, beside }) => [_id, beside]));
  }
}
