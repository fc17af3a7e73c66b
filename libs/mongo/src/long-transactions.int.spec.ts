import { longTransactions as sut } from './long-transactions.js';
import { freshMongoUri } from '@broadsheet/testing';
import mongoose, { type Connection } from 'mongoose';

describe('longTransactions', () => {
  let connection: Connection;
  const set = (transactionLifetimeLimitSeconds: number) =>
    connection.getClient().db('admin').command({ setParameter: 1, transactionLifetimeLimitSeconds });

  beforeAll(async () => {
    connection = await mongoose.createConnection(freshMongoUri()).asPromise();
  });
  afterAll(async () => {
    await set(10);
    await connection.close();
  });

  it('has nothing to say of a server as we start it', async () => {
    expect(await sut(connection)).toBeNull();
  });

  it('says what to set where the server has its own way', async () => {
    await set(60);
    expect(await sut(connection)).toContain(
      'locked for 60 s and more; set its parameter transactionLifetimeLimitSeconds',
    );
  });
});
