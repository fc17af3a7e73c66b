import { OneAtATime } from './one-at-a-time.js';
import { type ReadCollections, readCollections } from './read-collections.js';
import { coReadWrite, firstReadRow, readerWrite, statsWrite } from './read-writes.js';
import type { Applied } from '#domain/applied.js';
import { firstReadId, type Read } from '#domain/read.js';
import { type KnownReads, ReadEffects } from '#domain/read-effects.js';
import { ReadRepository } from '#domain/read.repository.js';
import { inTransaction, MONGO_CONNECTION, ReadModels } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession, Connection } from 'mongoose';

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
    private readonly readModels: ReadModels,
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
    const stored = readCollections(await this.readModels.toWrite(session));
    const effects = new ReadEffects(await this.known(reads, stored, session));
    const applied = reads.map((read) => effects.add(read));
    if (effects.coReads.size > MOST_PAIRS) return undefined;
    if (effects.added.length > 0) await this.write(effects, stored, session);
    return applied;
  }

  private async known(reads: readonly Read[], stored: ReadCollections, session: ClientSession): Promise<KnownReads> {
    const readers = [...new Set(reads.map(({ readerId }) => readerId))];
    const same = await stored.firstReads
      .find({ _id: { $in: reads.map(firstReadId) } }, { session, projection: { _id: 1 } })
      .toArray();
    const histories = await stored.readers.find({ _id: { $in: readers } }, { session }).toArray();
    return {
      firstReads: same.map(({ _id }) => _id),
      histories: new Map(histories.map(({ _id, reads: history }) => [_id, history])),
    };
  }

  private async write(
    { added, histories, stats, coReads }: ReadEffects,
    stored: ReadCollections,
    session: ClientSession,
  ): Promise<void> {
    const storedAt = this.clock.now();
    const known = await stored.stats.find({ _id: { $in: [...stats.keys()] } }, { session }).toArray();
    const before = new Map(known.map((document) => [document._id, document]));
    const unordered = { session, ordered: false };
    const rows = added.map((read) => firstReadRow(read, storedAt));
    const readerWrites = [...histories].map(([id, history]) => readerWrite(id, history, storedAt));
    const statsWrites = [...stats].map(([id, effect]) => statsWrite(id, effect, before.get(id)));
    const coReadWrites = [...coReads].map(([id, effect]) => coReadWrite(id, effect, storedAt));
    await stored.firstReads.insertMany(rows, unordered);
    await stored.readers.bulkWrite(readerWrites, unordered);
    if (coReadWrites.length > 0) await stored.coReads.bulkWrite(coReadWrites, unordered);
    // Last, as most writers meet here.
    await stored.stats.bulkWrite(statsWrites, unordered);
  }
}
