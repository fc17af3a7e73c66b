import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import {
  type ArticlePopularity,
  type ArticleStats,
  type CoReads,
  type PopularityMeasure,
  PopularityRepository,
} from '#domain/popularity.repository.js';
import { CachedReads } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

type Popularities = ArticlePopularity[];

/** For what is being read now. */
const CURRENT = { maxAgeMs: 1_000, maxSize: 20_000 };
/** For who reads what together: it is expensive, and changes slowly. */
const SLOW = { maxAgeMs: 1_500, maxSize: 5_000 };
/** The most that a list of all categories asks for. */
const MAX_ORDER = 300;

/**
 * Reads once what many lists need in the same second: most of them compare the same articles, those that are new or
 * being read.
 */
@Injectable()
export class CachedPopularityRepository extends PopularityRepository {
  private readonly stats: CachedReads<ArticleStats>;
  private readonly coReads: CachedReads<CoReads>;
  private readonly lastReaders: CachedReads<readonly string[]>;
  private readonly ofAll: CachedReads<Popularities>;
  /** By the array of articles that are compared: callers pass the same array as long as it stays the same. */
  private readonly ofSome = new WeakMap<readonly string[], CachedReads<Popularities>>();

  constructor(private readonly stored: MongoPopularityRepository) {
    super();
    this.stats = new CachedReads((ids) => stored.statsOf(ids), CURRENT);
    this.coReads = new CachedReads((ids) => stored.coReadsOf(ids), SLOW);
    this.lastReaders = new CachedReads((ids) => stored.lastReadersOf(ids), SLOW);
    this.ofAll = this.orders();
  }

  async mostRead(limit: number, among?: readonly string[], by: PopularityMeasure = 'r6'): Promise<Popularities> {
    if (limit > MAX_ORDER) return this.stored.mostRead(limit, among, by);
    const orders = among ? (this.ofSome.get(among) ?? this.orders(among)) : this.ofAll;
    if (among) this.ofSome.set(among, orders);
    return (await orders.get(by))?.slice(0, limit) ?? [];
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
    const read = async (by: PopularityMeasure) => [by, await this.stored.mostRead(MAX_ORDER, among, by)] as const;
    const readAll = async (measures: readonly string[]) =>
      new Map<string, Popularities>(await Promise.all((measures as PopularityMeasure[]).map(read)));
    return new CachedReads(readAll, CURRENT);
  }
}
