import { prepareMongod } from '#local-servers.js';
import type { MongodProcess } from '#mongod-process.js';
import { MongoClient } from 'mongodb';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('MongodProcess', () => {
  let dataDir: string;
  let sut: MongodProcess;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'mongod-'));
    ({ server: sut } = await prepareMongod({ purpose: 'test', dataDir, say: () => undefined }));
  });
  afterEach(async () => {
    await sut.stop();
    await rm(dataDir, { recursive: true });
  });

  it('keeps its data after a kill', async () => {
    await sut.start();
    await inCollection(sut.address, (items) =>
      items.insertOne({ name: 'kept' }, { writeConcern: { w: 'majority', j: true } }),
    );
    await sut.stop('SIGKILL');
    expect(sut.pid).toBeUndefined();
    await sut.start();
    expect(await inCollection(sut.address, (items) => items.distinct('name'))).toEqual(['kept']);
  });

  it('says why it did not start, in mongod’s own words', async () => {
    await mkdir(join(dataDir, 'mongo', 'WiredTiger.lock'), { recursive: true });
    await expect(sut.start()).rejects.toThrow(
      /^MongoDB did not start; the last line of its log is ".+": see .*mongod\.log/,
    );
  });
});

type Items = ReturnType<ReturnType<MongoClient['db']>['collection']>;

async function inCollection<T>(uri: string, use: (items: Items) => Promise<T>): Promise<T> {
  const client = new MongoClient(uri);
  try {
    return await use(client.db('test').collection('items'));
  } finally {
    await client.close();
  }
}
