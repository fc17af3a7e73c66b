import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import {
  type ArticlePopularity,
  type ArticleStats,
  type CoReads,
  type PopularityMeasure,
  PopularityRepository,
} from '#domain/popularity.repository.js';
import { Injectable } from '@nestjs/common';
import { CachedReads } from '@broadsheet/platform';

type Popularities = ArticlePopularity[];

/** What is being read now. */
const OF_NOW = { maxAgeMs: 1_000, maxSize: 20_000 };
/** Who reads what beside what: it costs most, and changes slowly. */
const OF_BESIDE = { maxAgeMs: 1_500, maxSize: 5_000 };
/** As many as a list of all asks for at most. */
const LONGEST_ORDER = 300;

/**
 * Asks the database once for what many lists want to know in the same second: most of them compare the same articles,
 * those that are new or being read.
 */
@Injectable()
export class RememberingPopularityRepository extends PopularityRepository {
  private readonly stats: CachedReads<ArticleStats>;
  private readonly coReads: CachedReads<CoReads>;
  private readonly lastReaders: CachedReads<readonly string[]>;
  private readonly ofAll: CachedReads<Popularities>;
  /** By the list of articles among which it is asked: callers keep theirs as long as it stays the same. */
  private readonly ofSome = new WeakMap<readonly string[], CachedReads<Popularities>>();

  constructor(private readonly stored: MongoPopularityRepository) {
    super();
    this.stats = new CachedReads((ids) => stored.statsOf(ids), OF_NOW);
    this.coReads = new CachedReads((ids) => stored.coReadsOf(ids), OF_BESIDE);
    this.lastReaders = new CachedReads((ids) => stored.lastReadersOf(ids), OF_BESIDE);
    this.ofAll = this.orders();
  }

  async mostRead(most: number, among?: readonly string[], by: PopularityMeasure = 'r6'): Promise<Popularities> {
    if (most > LONGEST_ORDER) return this.stored.mostRead(most, among, by);
    const orders = among ? (this.ofSome.get(among) ?? this.orders(among)) : this.ofAll;
    if (among) this.ofSome.set(among, orders);
    return (await orders.get(by))?.slice(0, most) ?? [];
  }

  statsOf(articleIds: readonly string[]): Promise<Map<string, ArticleStats>> {
    return this.stats.getMany(articleIds);
  }

  coReadsOf(articleIds: readonly string[]): Promise<Map<string, CoReads>> {
    return this.coReads.getMany(articleIds);
  }

  lastReadersOf(articleIds: readonly string[]): Promise<Map<string, readonly string[]>> {
    return this.lastReaders.getMany(articleIds);
  }

  /** By measure. */
  private orders(among?: readonly string[]): CachedReads<Popularities> {
    const read = async (by: PopularityMeasure) => [by, await this.stored.mostRead(LONGEST_ORDER, among, by)] as const;
    const readAll = async (measures: readonly string[]) =>
      new Map<string, Popularities>(await Promise.all((measures as PopularityMeasure[]).map(read)));
    return new CachedReads(readAll, OF_NOW);
  }
}
