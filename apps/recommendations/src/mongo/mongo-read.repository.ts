import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { OneAtATime } from './one-at-a-time.js';
import { coReadWrite, firstReadRow, readerWrite, statsWrite } from './read-writes.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import type { Applied } from '#domain/applied.js';
import { firstReadId, type Read } from '#domain/read.js';
import { type KnownReads, ReadEffects } from '#domain/read-effects.js';
import { ReadRepository } from '#domain/read.repository.js';
import { inTransaction, MONGO_CONNECTION } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession, Connection, mongo } from 'mongoose';

/** Pairs that one transaction writes: readers who read everything must not make it long. */
const MOST_PAIRS = 10_000;

/**
 * One transaction for many reads: the rows that say which are the first, the readers' histories, the articles' statistics,
 * and what was read beside what. A crash in between, or the same events again, changes nothing. One at a time in a process,
 * as all of them write the statistics of the same popular articles; between processes the database decides.
 */
@Injectable()
export class MongoReadRepository extends ReadRepository {
  private readonly queue = new OneAtATime();

  constructor(
    @Inject(MONGO_CONNECTION) private readonly connection: Connection,
    private readonly clock: Clock,
  ) {
    super();
  }

  async add(reads: readonly Read[]): Promise<Applied[]> {
    return reads.length === 0 ? [] : this.queue.run(() => this.addInOrder(reads));
  }

  private async addInOrder(reads: readonly Read[]): Promise<Applied[]> {
    const applied = await inTransaction(this.connection, (session) => this.addTogether(reads, session));
    if (applied) return applied;
    const half = Math.ceil(reads.length / 2);
    return [...(await this.addInOrder(reads.slice(0, half))), ...(await this.addInOrder(reads.slice(half)))];
  }

  /** Undefined, and nothing is written, where it is too much for one transaction. One read never is. */
  private async addTogether(reads: readonly Read[], session: ClientSession): Promise<Applied[] | undefined> {
    const effects = new ReadEffects(await this.known(reads, session));
    const applied = reads.map((read) => effects.add(read));
    if (effects.coReads.size > MOST_PAIRS) return undefined;
    if (effects.added.length > 0) await this.write(effects, session);
    return applied;
  }

  private async known(reads: readonly Read[], session: ClientSession): Promise<KnownReads> {
    const readers = [...new Set(reads.map(({ readerId }) => readerId))];
    const same = await this.firstReads
      .find({ _id: { $in: reads.map(firstReadId) } }, { session, projection: { _id: 1 } })
      .toArray();
    const histories = await this.readers.find({ _id: { $in: readers } }, { session }).toArray();
    return {
      firstReads: same.map(({ _id }) => _id),
      histories: new Map(histories.map(({ _id, reads: history }) => [_id, history])),
    };
  }

  private async write({ added, histories, stats, coReads }: ReadEffects, session: ClientSession): Promise<void> {
    const storedAt = this.clock.now();
    const known = await this.stats.find({ _id: { $in: [...stats.keys()] } }, { session }).toArray();
    const before = new Map(known.map((document) => [document._id, document]));
    const unordered = { session, ordered: false };
    const rows = added.map((read) => firstReadRow(read, storedAt));
    const readerWrites = [...histories].map(([id, history]) => readerWrite(id, history, storedAt));
    const statsWrites = [...stats].map(([id, effect]) => statsWrite(id, effect, before.get(id)));
    const coReadWrites = [...coReads].map(([id, effect]) => coReadWrite(id, effect, storedAt));
    await this.firstReads.insertMany(rows, unordered);
    await this.readers.bulkWrite(readerWrites, unordered);
    if (coReadWrites.length > 0) await this.coReads.bulkWrite(coReadWrites, unordered);
    // Last, as most writers meet here.
    await this.stats.bulkWrite(statsWrites, unordered);
  }

  // Not by Mongoose: it would look again at each of a thousand small writes that were made here.
  private get firstReads(): mongo.Collection<FirstReadDocument> {
    return this.connection.collection<FirstReadDocument>(FIRST_READS);
  }

  private get readers(): mongo.Collection<ReaderDocument> {
    return this.connection.collection<ReaderDocument>(READERS);
  }

  private get coReads(): mongo.Collection<CoReadDocument> {
    return this.connection.collection<CoReadDocument>(CO_READS);
  }

  private get stats(): mongo.Collection<ArticleStatsDocument> {
    return this.connection.collection<ArticleStatsDocument>(ARTICLE_STATS);
  }
}
