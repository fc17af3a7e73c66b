import { connectionSettings } from '#connection-settings.js';
import { createConnection } from '#create-connection.js';
import { migrateModels } from '#run-migrations.js';
import {
  IDEMPOTENCY_RECORD,
  idempotencyRecordSchema,
  type IdempotencyRecordDocument,
} from './idempotency-record.schema.js';
import { MongoIdempotencyRecords } from './mongo-idempotency-records.js';
import { type Claim, IdempotencyInProgress, IdempotencyKeyReused, UuidIds } from '@broadsheet/platform';
import { freshMongoUri } from '@broadsheet/testing';
import type { Connection, Model } from 'mongoose';

const DAY_MS = 24 * 60 * 60 * 1_000;

describe('MongoIdempotencyRecords', () => {
  const ids = new UuidIds();
  let connection: Connection;
  let records: Model<IdempotencyRecordDocument>;
  let sut: MongoIdempotencyRecords;
  let elsewhere: MongoIdempotencyRecords;

  beforeAll(async () => {
    const uri = freshMongoUri();
    connection = createConnection();
    await connection.openUri(uri, connectionSettings({ uri, dbName: new URL(uri).pathname.slice(1) }));
    records = connection.model<IdempotencyRecordDocument>(IDEMPOTENCY_RECORD, idempotencyRecordSchema);
    await migrateModels(connection, [{ name: IDEMPOTENCY_RECORD, schema: idempotencyRecordSchema }]);
    [sut, elsewhere] = [new MongoIdempotencyRecords(records, ids), new MongoIdempotencyRecords(records, ids)];
  });
  afterAll(async () => {
    await connection.dropDatabase();
    await connection.close();
  });

  const request = (id: string = ids.next(), fingerprint = 'f1') => ({ id, fingerprint });
  const claimed = async (one = request(), by = sut): Promise<Claim> => {
    const answer = await by.claim(one);
    if ('answer' in answer) throw new Error('answered already');
    return answer.claim;
  };

  it('gives each request an id for what it makes, and keeps it for a day', async () => {
    const before = Date.now();
    const { id, creation } = await claimed();
    const record = await records.findById(id).lean();
    expect(creation).toEqual({ id: record?.creationId, repeated: false });
    const kept = Number(record?.expiresAt) - before;
    expect(kept).toBeGreaterThan(DAY_MS - 5_000);
    expect(kept).toBeLessThan(DAY_MS + 60_000);
    const ttl = (await records.collection.indexes()).find(({ key }) => 'expiresAt' in key);
    expect(ttl).toMatchObject({ expireAfterSeconds: 0 });
  });

  it('lets one of fifty work, in several instances, and gives the others its response', async () => {
    const one = request();
    const attempt = async (by: MongoIdempotencyRecords): Promise<[string, string]> => {
      const answer = await by.claim(one);
      if ('answer' in answer) return ['answered', answer.answer];
      await by.complete(answer.claim, '"made"');
      return ['made', answer.claim.creation.id];
    };
    const ended = await Promise.all(Array.from({ length: 50 }, (_, n) => attempt(n % 2 === 0 ? sut : elsewhere)));
    expect(ended.filter(([how]) => how === 'made')).toHaveLength(1);
    expect(ended.filter(([, answer]) => answer === '"made"')).toHaveLength(49);
  });

  it('refuses another request under the same key, whether the first has ended or not', async () => {
    const claim = await claimed();
    await expect(elsewhere.claim(request(claim.id, 'f2'))).rejects.toThrow(IdempotencyKeyReused);
    await sut.complete(claim, '1');
    await expect(elsewhere.claim(request(claim.id, 'f2'))).rejects.toThrow(IdempotencyKeyReused);
    expect(await elsewhere.claim(request(claim.id))).toEqual({ answer: '1' });
  });

  it('says that an attempt is under way when it does not end', async () => {
    const { id } = await claimed();
    await expect(elsewhere.claim(request(id))).rejects.toThrow(IdempotencyInProgress);
  });

  it('lets the next attempt work at once after a failure, on the same thing', async () => {
    const first = await claimed();
    expect(await sut.fail(first, 'its error')).toBe('its error');
    const second = await claimed(request(first.id), elsewhere);
    expect(second.creation).toEqual({ id: first.creation.id, repeated: true });
  });

  it('lets another take over from one that is silent, who then changes nothing any more', async () => {
    const silent = await claimed();
    await records.updateOne({ _id: silent.id }, { $set: { lockedUntil: new Date(Date.now() - 1_000) } });
    const next = await claimed(request(silent.id), elsewhere);
    expect(next.creation).toEqual({ id: silent.creation.id, repeated: true });

    await sut.complete(silent, '"late"');
    expect(await sut.fail(silent, new Error('late'))).toBeInstanceOf(IdempotencyInProgress);
    await elsewhere.complete(next, '"in time"');
    expect(await sut.claim(request(silent.id))).toEqual({ answer: '"in time"' });
  });

  it('takes a taken id for the work of another attempt', async () => {
    const claim = await claimed();
    const taken = (keyPattern: object) => Object.assign(new Error('E11000'), { code: 11_000, keyPattern });
    const other = taken({ slugs: 1 });
    expect(await sut.fail(claim, other)).toBe(other);
    const again = await claimed(request(claim.id));
    expect(await sut.fail(again, taken({ _id: 1 }))).toBeInstanceOf(IdempotencyInProgress);
  });
});
