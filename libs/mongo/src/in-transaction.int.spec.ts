import { connectionSettings } from './connection-settings.js';
import { createConnection } from './create-connection.js';
import { inTransaction as sut } from './in-transaction.js';
import { TooMuchContention } from './mongo.errors.js';
import { freshMongoUri } from '@broadsheet/testing';
import type { ClientSession, Connection } from 'mongoose';

interface Counter {
  readonly _id: string;
  readonly count: number;
}

describe('inTransaction', () => {
  let connection: Connection;
  const counters = () => connection.collection<Counter>('counters');
  const add = (session: ClientSession, _id = 'a') =>
    counters().updateOne({ _id }, { $inc: { count: 1 } }, { session, upsert: true });
  const countOf = async (_id: string) => (await counters().findOne({ _id }))?.count;

  beforeAll(async () => {
    const uri = freshMongoUri();
    connection = createConnection();
    await connection.openUri(uri, connectionSettings({ uri, dbName: new URL(uri).pathname.slice(1) }));
  });
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  beforeEach(async () => {
    await counters().deleteMany({});
    await counters().insertOne({ _id: 'a', count: 0 });
  });

  it('saves all and returns the result', async () => {
    const result = await sut(connection, async (session) => {
      await add(session, 'a');
      await add(session, 'b');
      return 'ready';
    });

    expect(result).toBe('ready');
    expect([await countOf('a'), await countOf('b')]).toEqual([1, 1]);
  });

  it('saves nothing when the work fails, and throws its error', async () => {
    const failing = sut(connection, async (session) => {
      await add(session);
      throw new RangeError('no');
    });

    await expect(failing).rejects.toThrow(RangeError);
    expect(await countOf('a')).toBe(0);
  });

  it('runs the work again after a write conflict', async () => {
    await Promise.all(Array.from({ length: 4 }, () => sut(connection, (session) => add(session))));

    expect(await countOf('a')).toBe(4);
  });

  it('gives up when others win every time', async () => {
    let attempts = 0;
    const hopeless = sut(connection, async (session) => {
      attempts += 1;
      await counters().findOne({ _id: 'a' }, { session });
      await counters().updateOne({ _id: 'a' }, { $inc: { count: 1 } });
      await add(session);
    });

    await expect(hopeless).rejects.toThrow(TooMuchContention);
    expect(attempts).toBe(8);
    expect(await countOf('a')).toBe(8);
  });
});
