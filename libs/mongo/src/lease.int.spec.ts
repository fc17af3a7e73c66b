import { connectionSettings } from './connection-settings.js';
import { createConnection } from './create-connection.js';
import { Lease } from './lease.js';
import { freshMongoUri, until } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

describe('Lease', () => {
  let connection: Connection;
  beforeAll(async () => {
    const uri = freshMongoUri();
    connection = createConnection();
    await connection.openUri(uri, connectionSettings({ uri, dbName: new URL(uri).pathname.slice(1) }));
  });
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  it('has one holder at a time', async () => {
    const rivals = Array.from({ length: 10 }, () => new Lease(connection, 'one', 60_000));

    const held = await Promise.all(rivals.map((rival) => rival.acquire()));

    expect(held.filter(Boolean)).toHaveLength(1);
    expect(rivals.filter((rival) => rival.held)).toHaveLength(1);
  });

  it('is renewed by its holder', async () => {
    const sut = new Lease(connection, 'renewed', 60_000);
    await sut.acquire();

    expect(sut.renewalDueInMs).toBeGreaterThan(0);
    expect(await sut.acquire()).toBe(true);
  });

  it('passes on when it is released', async () => {
    const [sut, other] = [new Lease(connection, 'released', 60_000), new Lease(connection, 'released', 60_000)];
    await sut.acquire();
    expect(await other.acquire()).toBe(false);

    await sut.release();

    expect(sut.held).toBe(false);
    expect(await other.acquire()).toBe(true);
  });

  it('passes on when its holder is silent, who knows it before the other', async () => {
    const [sut, other] = [new Lease(connection, 'silent', 300), new Lease(connection, 'silent', 300)];
    await sut.acquire();

    await until(() => other.acquire());

    expect(sut.held).toBe(false);
    expect(await sut.acquire()).toBe(false);
  });
});
