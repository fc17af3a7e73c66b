import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { popularityUpdate } from './popularity-update.js';
import { type EarlierRead, sittingBefore } from './sitting.js';
import type { Applied } from '#domain/applied.js';
import type { Read } from '#domain/read.js';
import { ReadRepository } from '#domain/read.repository.js';
import { inTransaction } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ClientSession, type Model, trusted } from 'mongoose';

/**
 * One transaction for each read: the row that says it is the first, the article's statistics, and what was read in one
 * sitting with it. A crash in between, or the same event again, changes nothing.
 */
@Injectable()
export class MongoReadRepository extends ReadRepository {
  constructor(
    @InjectModel(FIRST_READS) private readonly reads: Model<FirstReadDocument>,
    @InjectModel(ARTICLE_STATS) private readonly stats: Model<ArticleStatsDocument>,
    @InjectModel(CO_READS) private readonly coReads: Model<CoReadDocument>,
    private readonly clock: Clock,
  ) {
    super();
  }

  add(read: Read): Promise<Applied> {
    const _id = `${read.readerId}:${read.articleId}`;
    const document = { _id, reader: read.readerId, article: read.articleId, at: read.at };
    return inTransaction(this.reads.db, async (session) => {
      const before = await sittingBefore(this.reads, document, session);
      const first = { ...document, inSitting: before.length > 0, storedAt: this.clock.now() };
      const { upsertedCount } = await this.reads.updateOne({ _id }, { $setOnInsert: first }, { upsert: true, session });
      if (upsertedCount === 0) return 'duplicate';
      await this.count(read, before.length > 0, session);
      if (before.length > 0) await this.addSitting(read.articleId, before, session);
      return 'done';
    });
  }

  private async count({ articleId: _id, at }: Read, inSitting: boolean, session: ClientSession): Promise<void> {
    const more = {
      ...popularityUpdate(at),
      readers: plus('$readers', 1),
      coReaders: plus('$coReaders', inSitting ? 1 : 0),
    };
    await this.stats.updateOne({ _id }, [{ $set: more }], { upsert: true, updatePipeline: true, session });
  }

  /** Each article read before weighs 1/√k, k of them: who opens everything says little about each. */
  private async addSitting(articleId: string, before: readonly EarlierRead[], session: ClientSession): Promise<void> {
    const weight = 1 / Math.sqrt(before.length);
    const pairs = before.flatMap(({ article }) => [
      { a: articleId, b: article },
      { a: article, b: articleId },
    ]);
    const storedAt = this.clock.now();
    await this.coReads.bulkWrite(
      pairs.map(({ a, b }) => ({
        updateOne: {
          filter: { _id: `${a}:${b}` },
          update: { $inc: { c6: weight }, $set: { a, b, storedAt } },
          upsert: true,
        },
      })),
      { session },
    );
    await this.joinSitting(before, session);
  }

  /** What had been read alone until now is in a sitting with something from now on. */
  private async joinSitting(before: readonly EarlierRead[], session: ClientSession): Promise<void> {
    const alone = before.filter(({ inSitting }) => !inSitting);
    if (alone.length === 0) return;
    const among = <T>(values: T[]) => trusted({ $in: values });
    await this.reads.updateMany(
      { _id: among(alone.map(({ _id }) => _id)) },
      { $set: { inSitting: true } },
      { session },
    );
    const articles = among(alone.map(({ article }) => article));
    await this.stats.updateMany({ _id: articles }, { $inc: { coReaders: 1 } }, { session });
  }
}

function plus(field: string, amount: number): object {
  return { $add: [{ $ifNull: [field, 0] }, amount] };
}
