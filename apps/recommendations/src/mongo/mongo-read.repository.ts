import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { OneAtATime } from './one-at-a-time.js';
import { coReadWrite, statsWrite } from './read-writes.js';
import { storedReads } from './stored-reads.js';
import type { Applied } from '#domain/applied.js';
import type { Read } from '#domain/read.js';
import { ReadEffects } from '#domain/read-effects.js';
import { ReadRepository } from '#domain/read.repository.js';
import { inTransaction } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ClientSession, type Model, trusted } from 'mongoose';

/** Rows that one transaction reads, and pairs that it writes: one reader who reads everything must not make it long. */
const MOST_IN_TRANSACTION = 10_000;

/**
 * One transaction for many reads: the rows that say which are the first, the articles' statistics, and what was read in
 * one sitting. A crash in between, or the same events again, changes nothing. One at a time in a process, as all of them
 * write the statistics of the same popular articles; between processes the database decides.
 */
@Injectable()
export class MongoReadRepository extends ReadRepository {
  private readonly queue = new OneAtATime();

  constructor(
    @InjectModel(FIRST_READS) private readonly reads: Model<FirstReadDocument>,
    @InjectModel(ARTICLE_STATS) private readonly stats: Model<ArticleStatsDocument>,
    @InjectModel(CO_READS) private readonly coReads: Model<CoReadDocument>,
    private readonly clock: Clock,
  ) {
    super();
  }

  async add(reads: readonly Read[]): Promise<Applied[]> {
    return reads.length === 0 ? [] : this.queue.run(() => this.addInOrder(reads));
  }

  private async addInOrder(reads: readonly Read[]): Promise<Applied[]> {
    const applied = await inTransaction(this.reads.db, (session) => this.addTogether(reads, session));
    if (applied) return applied;
    const half = Math.ceil(reads.length / 2);
    return [...(await this.addInOrder(reads.slice(0, half))), ...(await this.addInOrder(reads.slice(half)))];
  }

  /** Undefined, and nothing is written, where it is too much for one transaction. One read never is. */
  private async addTogether(reads: readonly Read[], session: ClientSession): Promise<Applied[] | undefined> {
    const stored = await storedReads(this.reads, reads, { most: MOST_IN_TRANSACTION, session });
    if (!stored) return undefined;
    const effects = new ReadEffects(stored);
    const applied = reads.map((read) => effects.add(read));
    if (effects.coReads.size > MOST_IN_TRANSACTION) return undefined;
    await this.writeFirstReads(effects, session);
    // Not by Mongoose: it would look again at each of a thousand small writes that were made here.
    const stats = this.stats.db.collection<ArticleStatsDocument>(ARTICLE_STATS);
    const coReads = this.coReads.db.collection<CoReadDocument>(CO_READS);
    const storedAt = this.clock.now();
    const known = await stats.find({ _id: { $in: [...effects.stats.keys()] } }, { session }).toArray();
    const statsBefore = new Map(known.map((document) => [document._id, document]));
    const statsWrites = [...effects.stats].map(([id, effect]) => statsWrite(id, effect, statsBefore.get(id)));
    if (statsWrites.length > 0) await stats.bulkWrite(statsWrites, { session, ordered: false });
    const coReadWrites = [...effects.coReads].map(([id, effect]) => coReadWrite(id, effect, storedAt));
    if (coReadWrites.length > 0) await coReads.bulkWrite(coReadWrites, { session, ordered: false });
    return applied;
  }

  private async writeFirstReads({ added, joined }: ReadEffects, session: ClientSession): Promise<void> {
    const storedAt = this.clock.now();
    const rows = added.map(({ id: _id, ...read }) => ({ _id, ...read, storedAt }));
    const reads = this.reads.db.collection<FirstReadDocument>(FIRST_READS);
    if (rows.length > 0) await reads.insertMany(rows, { session, ordered: false });
    if (joined.length === 0) return;
    await this.reads.updateMany({ _id: trusted({ $in: joined }) }, { $set: { inSitting: true } }, { session });
  }
}
