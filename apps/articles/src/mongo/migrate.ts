import { models } from './models.js';
import {
  connectionSettings,
  createConnection,
  runMigrations,
  type MigrationReport,
  type MongoOptions,
} from '@broadsheet/mongo';
import type { Connection } from 'mongoose';

/** A connection of its own with every model of the service, for what runs outside of it. Close it. */
export async function openDatabase(options: MongoOptions): Promise<Connection> {
  const connection = createConnection();
  await connection.openUri(options.uri, connectionSettings(options));
  for (const { name, schema } of models) connection.model(name, schema);
  return connection;
}

/** Creates collections and indexes. Safe to repeat, and to run twice at once. */
export function migrate(connection: Connection): Promise<MigrationReport> {
  return runMigrations(
    connection,
    models.map(({ name }) => connection.model(name)),
    [],
  );
}
