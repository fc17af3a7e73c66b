import { Lease } from './lease.js';
import type { Migration } from './migration.js';
import { poll } from '@broadsheet/platform';
import { Logger } from '@nestjs/common';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { Connection, Model } from 'mongoose';

interface MigrationRecord {
  readonly _id: string;
  readonly at: Date;
}

export interface MigrationReport {
  /** Names of the models whose collection and indexes are in place. */
  readonly indexed: string[];
  /** Names of the migrations that ran now. */
  readonly migrated: string[];
}

const LEASE_MS = 30_000;
const LEASE_POLL_MS = 500;
const COLLECTION = 'migrations';
const logger = new Logger('Migrations');

/**
 * Creates the collections and indexes that schemas declare, then runs the pending migrations.
 * Several replicas may call it at once: one works; the others wait for it and then find nothing to do.
 */
export async function runMigrations(
  connection: Connection,
  models: readonly Pick<Model<never>, 'modelName' | 'createCollection' | 'createIndexes'>[],
  migrations: readonly Migration[],
): Promise<MigrationReport> {
  const lease = new Lease(connection, 'migrations', LEASE_MS);
  await poll(() => lease.acquire(), { everyMs: LEASE_POLL_MS });
  const renewing = setInterval(() => void lease.acquire().catch(() => undefined), LEASE_MS / 3);
  try {
    for (const model of models) await createCollectionWithIndexes(model);
    const migrated = await migrate(connection, migrations);
    return { indexed: models.map(({ modelName }) => modelName), migrated };
  } finally {
    clearInterval(renewing);
    await lease.release();
  }
}

/** Creates the collections and indexes of a connection's models, then migrates. Safe to repeat, and to run twice at once. */
export function migrateModels(
  connection: Connection,
  models: readonly ModelDefinition[],
  migrations: readonly Migration[] = [],
): Promise<MigrationReport> {
  const all = models.map(({ name }) => connection.model(name));
  return runMigrations(connection, all, migrations);
}

async function createCollectionWithIndexes(model: Pick<Model<never>, 'createCollection' | 'createIndexes'>) {
  await model.createCollection();
  await model.createIndexes();
}

async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<string[]> {
  const records = connection.collection<MigrationRecord>(COLLECTION);
  const done = new Set((await records.find().toArray()).map(({ _id }) => _id));
  const pending = pendingMigrations(migrations, done);
  for (const migration of pending) {
    logger.log(`Running ${migration.name}.`);
    await migration.up(connection);
    await records.insertOne({ _id: migration.name, at: new Date() });
  }
  return pending.map(({ name }) => name);
}

/** The migrations that have not run yet, sorted by name. Throws if two have the same name. */
export function pendingMigrations(all: readonly Migration[], done: ReadonlySet<string>): Migration[] {
  if (new Set(all.map(({ name }) => name)).size < all.length) throw new Error('Two migrations have the same name.');
  return all.filter(({ name }) => !done.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
