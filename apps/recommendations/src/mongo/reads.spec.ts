import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import { MongoReadRepository } from './mongo-read.repository.js';
import { FakeClock } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** The repositories of reads on a test's database. Its clock is right: the database sweeps what was stored long ago. */
export function readsIn(connection: Connection): MongoReadRepository {
  return new MongoReadRepository(connection, new FakeClock(new Date()));
}

export function popularityOf(connection: Connection): MongoPopularityRepository {
  const stats = connection.model<ArticleStatsDocument>(ARTICLE_STATS);
  return new MongoPopularityRepository(stats, connection.model<CoReadDocument>(CO_READS));
}
