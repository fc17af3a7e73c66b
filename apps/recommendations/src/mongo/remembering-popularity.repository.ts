import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import {
  type ArticlePopularity,
  type ArticleStats,
  type CoReads,
  type PopularityMeasure,
  PopularityRepository,
} from '#domain/popularity.repository.js';
import { RememberedReads } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

type Popularities = ArticlePopularity[];

/** What is being read now. */
const OF_NOW = { oldestMs: 1_000, most: 20_000 };
/** Who reads what beside what: it costs most, and changes slowly. */
const OF_BESIDE = { oldestMs: 1_500, most: 5_000 };
/** As many as a list of all asks for at most. */
const LONGEST_ORDER = 300;

/**
 * Asks the database once for what many lists want to know in the same second: most of them compare the same articles,
 * those that are new or being read.
 */
@Injectable()
export class RememberingPopularityRepository extends PopularityRepository {
  private readonly stats: RememberedReads<ArticleStats>;
  private readonly coReads: RememberedReads<CoReads>;
  private readonly lastReaders: RememberedReads<readonly string[]>;
  private readonly ofAll: RememberedReads<Popularities>;
  /** By the list of articles among which it is asked: callers keep theirs as long as it stays the same. */
  private readonly ofSome = new WeakMap<readonly string[], RememberedReads<Popularities>>();

  constructor(private readonly stored: MongoPopularityRepository) {
    super();
    this.stats = new RememberedReads((ids) => stored.statsOf(ids), OF_NOW);
    this.coReads = new RememberedReads((ids) => stored.coReadsOf(ids), OF_BESIDE);
    this.lastReaders = new RememberedReads((ids) => stored.lastReadersOf(ids), OF_BESIDE);
    this.ofAll = this.orders();
  }

  async mostRead(most: number, among?: readonly string[], by: PopularityMeasure = 'r6'): Promise<Popularities> {
    if (most > LONGEST_ORDER) return this.stored.mostRead(most, among, by);
    const orders = among ? (this.ofSome.get(among) ?? this.orders(among)) : this.ofAll;
    if (among) this.ofSome.set(among, orders);
    return (await orders.one(by))?.slice(0, most) ?? [];
  }

  statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>> {
    return this.stats.of(articleIds);
  }

  coReadsOf(articleIds: readonly string[]): Promise<Map<string, CoReads>> {
    return this.coReads.of(articleIds);
  }

  lastReadersOf(articleIds: readonly string[]): Promise<Map<string, readonly string[]>> {
    return this.lastReaders.of(articleIds);
  }

  /** By measure. */
  private orders(among?: readonly string[]): RememberedReads<Popularities> {
    const read = async (by: PopularityMeasure) => [by, await this.stored.mostRead(LONGEST_ORDER, among, by)] as const;
    const readAll = async (measures: readonly string[]) =>
      new Map<string, Popularities>(await Promise.all((measures as PopularityMeasure[]).map(read)));
    return new RememberedReads(readAll, OF_NOW);
  }
}
