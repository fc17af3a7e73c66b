import { readModelsIn } from './database.spec.js';
import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import { MongoReadRepository } from './mongo-read.repository.js';
import { FakeClock } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** The repositories of reads on a test's database. Its clock is right: the database sweeps what was stored long ago. */
export function readsIn(connection: Connection): MongoReadRepository {
  return new MongoReadRepository(connection, readModelsIn(connection), new FakeClock(new Date()));
}

export function popularityOf(connection: Connection): MongoPopularityRepository {
  return new MongoPopularityRepository(readModelsIn(connection));
}
