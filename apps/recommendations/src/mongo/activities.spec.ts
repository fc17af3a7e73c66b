import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import { MongoActivityRepository } from './mongo-activity.repository.js';
import { FakeClock } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** The repositories of activity on a test's database. Its clock is right: the database sweeps what was stored long ago. */
export function activitiesIn(connection: Connection): MongoActivityRepository {
  return new MongoActivityRepository(connection, new FakeClock(new Date()));
}

export function popularityOf(connection: Connection): MongoPopularityRepository {
  const stats = connection.model<ArticleStatsDocument>(ARTICLE_STATS);
  return new MongoPopularityRepository(stats, connection.model<CoReadDocument>(CO_READS));
}
