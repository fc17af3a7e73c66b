import { ARTICLE_STATS, type ArticleStatsDocument } from './article-stats.schema.js';
import { CO_READS, type CoReadDocument } from './co-read.schema.js';
import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import { MongoReadRepository } from './mongo-read.repository.js';
import { FakeClock } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** The repositories of reads on a test's database. Its clock is right: the database sweeps what was stored long ago. */
export function readsIn(connection: Connection): MongoReadRepository {
  const reads = connection.model<FirstReadDocument>(FIRST_READS);
  return new MongoReadRepository(reads, statsIn(connection), coReadsIn(connection), new FakeClock(new Date()));
}

export function popularityOf(connection: Connection): MongoPopularityRepository {
  return new MongoPopularityRepository(statsIn(connection), coReadsIn(connection));
}

const statsIn = (connection: Connection) => connection.model<ArticleStatsDocument>(ARTICLE_STATS);
const coReadsIn = (connection: Connection) => connection.model<CoReadDocument>(CO_READS);
