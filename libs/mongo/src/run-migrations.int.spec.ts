import { connectionSettings } from './connection-settings.js';
import { createConnection } from './create-connection.js';
import { runMigrations as sut } from './run-migrations.js';
import { freshMongoUri } from '@broadsheet/testing';
import { type Connection, Schema } from 'mongoose';

interface Thing {
  readonly _id: string;
  readonly name: string;
}

function modelThings(connection: Connection) {
  const schema = new Schema<Thing>({ _id: { type: String, required: true }, name: String });
  schema.index({ name: 1 }, { unique: true });
  return connection.model('Thing', schema, 'things');
}

describe('runMigrations', () => {
  let connection: Connection;
  let things: ReturnType<typeof modelThings>;
  beforeEach(async () => {
    const uri = freshMongoUri();
    connection = createConnection();
    things = modelThings(connection);
    await connection.openUri(uri, connectionSettings({ uri, dbName: new URL(uri).pathname.slice(1) }));
  });
  afterEach(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  it('creates the indexes that schemas declare', async () => {
    await sut(connection, [things], []);

    expect(await connection.collection('things').indexes()).toMatchObject([
      { key: { _id: 1 } },
      { key: { name: 1 }, unique: true },
    ]);
  });

  it('runs each migration once, in the order of their names, however many replicas ask', async () => {
    const ran: string[] = [];
    const aMigration = (name: string) => ({ name, up: () => Promise.resolve(void ran.push(name)) });
    const migrations = [aMigration('0002-b'), aMigration('0001-a')];

    const reports = await Promise.all([1, 2, 3].map(() => sut(connection, [things], migrations)));

    expect(ran).toEqual(['0001-a', '0002-b']);
    expect(reports.flatMap(({ migrated }) => migrated)).toEqual(['0001-a', '0002-b']);
  });

  it('runs a migration again that was interrupted', async () => {
    let attempts = 0;
    const migration = {
      name: '0001-a',
      up: () => {
        attempts += 1;
        return attempts === 1 ? Promise.reject(new Error('killed')) : Promise.resolve();
      },
    };

    await expect(sut(connection, [], [migration])).rejects.toThrow('killed');
    expect(await sut(connection, [], [migration])).toEqual({ indexed: [], migrated: ['0001-a'] });
  });
});
