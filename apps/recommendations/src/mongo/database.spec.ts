import { models, readModels } from './models.js';
import { Generation, migrateModels, OneGeneration, openDatabase, type ReadModels } from '@broadsheet/mongo';
import { freshMongoUri, freshPrefix } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

/** A database of its own for one test file, with all indexes. Close it. */
export async function freshDatabase(): Promise<Connection> {
  const connection = await openDatabase({ uri: freshMongoUri(), dbName: freshPrefix().replaceAll('.', '') }, models);
  await migrateModels(connection, models);
  return connection;
}

/** The read models of such a database, where there is never another generation. */
export function readModelsIn(connection: Connection): ReadModels {
  return new OneGeneration(new Generation(connection, readModels, 0));
}

/** Everything that is stored, for comparison: times of storing left out. */
export async function contents(connection: Connection, models = Object.values(connection.models)): Promise<string> {
  const names = models.map(({ collection }) => collection.name);
  const all = names.sort().map(async (name) => {
    const documents = await connection.collection(name).find().sort({ _id: 1 }).project({ storedAt: 0 }).toArray();
    return [name, documents];
  });
  return JSON.stringify(await Promise.all(all));
}

/** What is stored must be the same to nine digits behind the point: sums of the same numbers in another order differ in their last ones. */
export async function expectSameContents(connection: Connection, expected: Connection): Promise<void> {
  const wanted: unknown = JSON.parse(await contents(expected), (_, value: unknown) =>
    typeof value === 'number' ? (expect.closeTo(value, 9) as number) : value,
  );
  expect(JSON.parse(await contents(connection))).toEqual(wanted);
}
