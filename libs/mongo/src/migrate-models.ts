import type { Migration } from './migration.js';
import { type MigrationReport, runMigrations } from './run-migrations.js';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** Creates the collections and indexes of a connection's models, then migrates. Safe to repeat, and to run twice at once. */
export function migrateModels(
  connection: Connection,
  models: readonly ModelDefinition[],
  migrations: readonly Migration[] = [],
): Promise<MigrationReport> {
  const all = models.map(({ name }) => connection.model(name));
  return runMigrations(connection, all, migrations);
}
