import { readModelsIn } from './database.spec.js';
import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import { MongoActivityRepository } from './mongo-activity.repository.js';
import { FakeClock } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** The repositories of activity on a test's database. Its clock is right: the database sweeps what was stored long ago. */
export function activitiesIn(connection: Connection): MongoActivityRepository {
  return new MongoActivityRepository(connection, readModelsIn(connection), new FakeClock(new Date()));
}

export function popularityOf(connection: Connection): MongoPopularityRepository {
  return new MongoPopularityRepository(readModelsIn(connection));
}
