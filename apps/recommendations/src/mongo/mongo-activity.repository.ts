import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import {
  coReadWrite,
  firstReadRow,
  forgetting,
  reactionRow,
  readAgainWrite,
  readerWrite,
  statsWrite,
} from './activity-writes.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { COUNTED_REACTIONS, type CountedReactionDocument } from './counted-reaction.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { storedActivity, type Within } from './stored-activity.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import type { ReaderActivity } from '#domain/activity.js';
import { ActivityEffects } from '#domain/activity-effects.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import { DAY_MS, type HandlerOutcome } from '@broadsheet/contracts';
import { type Generation, inTransaction, MONGO_CONNECTION, ReadModels } from '@broadsheet/mongo';
import { Clock } from '@broadsheet/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession, Connection, mongo } from 'mongoose';

interface Added {
  readonly outcomes: HandlerOutcome[];
  readonly effects: ActivityEffects;
  /** The generation to which all of it was added. */
  readonly generation: Generation;
}

/** Pairs that one transaction writes: readers who read everything must not make it long. */
const MAX_PAIRS = 10_000;

/**
 * One transaction for much activity: the rows that say what is the first, the readers' profiles, the articles' statistics,
 * and what was read beside what. A crash in between, or the same events again, changes nothing. Two at a time write the
 * statistics of the same popular articles, and one of them has to begin again: `BatchedActivityRepository` adds one at a time.
 */
@Injectable()
export class MongoActivityRepository extends ActivityRepository {
  constructor(
    @Inject(MONGO_CONNECTION) private readonly connection: Connection,
    private readonly readModels: ReadModels,
    private readonly clock: Clock,
  ) {
    super();
  }

  async add(activities: readonly ReaderActivity[]): Promise<HandlerOutcome[]> {
    return activities.length === 0 ? [] : this.addInOrder(activities);
  }

  private async addInOrder(activities: readonly ReaderActivity[]): Promise<HandlerOutcome[]> {
    const added = await inTransaction(this.connection, (session) => this.addTogether(activities, session));
    if (added) {
      await this.forget(added.effects, added.generation);
      return added.outcomes;
    }
    const half = Math.ceil(activities.length / 2);
    return [...(await this.addInOrder(activities.slice(0, half))), ...(await this.addInOrder(activities.slice(half)))];
  }

  /** Undefined, and nothing is written, if it is too much for one transaction. One activity never is. */
  private async addTogether(activities: readonly ReaderActivity[], session: ClientSession): Promise<Added | undefined> {
    const generation = await this.readModels.toWrite(session);
    const effects = new ActivityEffects(await storedActivity(activities, { generation, session }));
    const outcomes = activities.map((activity) => effects.add(activity));
    if (effects.reads.coReads.size > MAX_PAIRS) return undefined;
    if (!effects.isEmpty) await this.write(effects, { generation, session });
    return { outcomes, effects, generation };
  }

  private async write({ reads, reactions, profiles, gains }: ActivityEffects, within: Within): Promise<void> {
    const storedAt = this.clock.now();
    const known = await statsOf([...gains.stats.keys()], within);
    const firstReads = [
      ...[...reads.added.values()].map((row) => ({ insertOne: { document: firstReadRow(row, storedAt) } })),
      ...[...reads.readAgain.values()].map(readAgainWrite),
    ];
    const counted = [...reactions].map(([id, reaction]) => ({
      insertOne: { document: reactionRow(id, reaction, storedAt) },
    }));
    const today = dayOf(storedAt);
    const readers = [...profiles.changed].map(([id, memory]) => readerWrite(id, memory, today));
    const coReads = [...reads.coReads].map(([id, effect]) => coReadWrite(id, effect, today));
    const stats = [...gains.stats].map(([id, effect]) => statsWrite(id, effect, known.get(id)));
    await bulk<FirstReadDocument>(FIRST_READS, firstReads, within);
    await bulk<CountedReactionDocument>(COUNTED_REACTIONS, counted, within);
    await bulk<ReaderDocument>(READERS, readers, within);
    await bulk<CoReadDocument>(CO_READS, coReads, within);
    // Last, as most writers contend here.
    await bulk<ArticleStatsDocument>(ARTICLE_STATS, stats, within);
  }

  /** Separately from the transaction, as a reader may have any number of rows; safe to repeat. */
  private async forget({ clearings }: ActivityEffects, generation: Generation): Promise<void> {
    const writes = clearings.map(({ readerId, at }) => forgetting(readerId, at));
    await bulk<FirstReadDocument>(FIRST_READS, writes, { generation });
  }
}

async function statsOf(
  ids: readonly string[],
  { generation, session }: Within,
): Promise<Map<string, ArticleStatsDocument>> {
  if (ids.length === 0) return new Map();
  const stats = generation.collection<ArticleStatsDocument>(ARTICLE_STATS);
  const found = await stats.find({ _id: { $in: [...ids] } }, { session }).toArray();
  return new Map(found.map((document) => [document._id, document]));
}

/** Not by Mongoose: it would cast each of a thousand small writes again. */
async function bulk<T extends mongo.Document>(
  name: string,
  writes: readonly mongo.AnyBulkWriteOperation<T>[],
  { generation, session }: Pick<Within, 'generation'> & Partial<Within>,
): Promise<void> {
  if (writes.length === 0) return;
  const options = session ? { session } : { writeConcern: { w: 'majority', j: true } as const };
  await generation.collection<T>(name).bulkWrite([...writes], { ordered: false, ...options });
}

/** Rows that are written again and again expire by the day: their index changes once a day, and not with every write. */
function dayOf(time: Date): Date {
  return new Date(Math.floor(time.getTime() / DAY_MS) * DAY_MS);
}
