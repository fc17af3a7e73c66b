import { activitiesIn } from './activities.spec.js';
import { freshDatabase, readModelsIn } from './database.spec.js';
import { MongoPopularityRepository } from './mongo-popularity.repository.js';
import { MongoReaderRepository } from './mongo-reader.repository.js';
import { MongoReaderSettingsRepository } from './mongo-reader-settings.repository.js';
import { READER_SETTINGS, type ReaderSettingsDocument } from './reader-settings.schema.js';
import { CachedPopularityRepository } from './cached-popularity.repository.js';
import { CachedReaderRepository } from './cached-reader.repository.js';
import { anId } from '#domain/article-state.builder.js';
import { outboxWithoutRelay } from '@broadsheet/messaging';
import { SystemClock, UuidIds } from '@broadsheet/platform';
import { until } from '@broadsheet/testing';
import type { Connection } from 'mongoose';

describe('what is cached for seconds', () => {
  let connection: Connection;
  const now = new Date();
  const read = (reader: string, article: number) => {
    const common = { articleId: anId(article), at: now, reportedAt: now, remembered: true };
    return { kind: 'read', readerId: reader, ...common } as const;
  };

  beforeEach(async () => {
    connection = await freshDatabase();
    await activitiesIn(connection).add([read('reader-a', 1), read('reader-a', 2), read('reader-b', 1)]);
  });
  afterEach(() => connection.close());

  it('is what is stored', async () => {
    const stored = new MongoPopularityRepository(readModelsIn(connection));
    const sut = new CachedPopularityRepository(stored);
    const ids = [anId(1), anId(2), anId(9)];
    for (let asked = 0; asked < 2; asked += 1) {
      expect(await sut.statsOf(ids)).toEqual(await stored.statsOf(ids));
      expect(await sut.coReadsOf(ids)).toEqual(await stored.coReadsOf(ids));
      expect(await sut.lastReadersOf(ids)).toEqual(await stored.lastReadersOf(ids));
      expect(await sut.mostRead(2)).toEqual(await stored.mostRead(2));
      expect(await sut.mostRead(1, ids, 'readers')).toEqual(await stored.mostRead(1, ids, 'readers'));
      expect(await sut.mostRead(301)).toEqual(await stored.mostRead(301));
    }
  });

  it('is asked for again when it is old', async () => {
    const sut = new CachedPopularityRepository(new MongoPopularityRepository(readModelsIn(connection)));
    const readers = async (): Promise<number | undefined> => (await sut.statsOf([anId(1)])).get(anId(1))?.readers;
    expect(await readers()).toBe(2);
    await activitiesIn(connection).add([read('reader-c', 1)]);
    expect(await readers()).toBe(2);
    await until(async () => (await readers()) === 3);
  });

  it('is of others only: what somebody has done holds at once', async () => {
    const outbox = outboxWithoutRelay(new SystemClock(), new UuidIds());
    const settings = new MongoReaderSettingsRepository(
      connection.model<ReaderSettingsDocument>(READER_SETTINGS),
      outbox,
    );
    const sut = new CachedReaderRepository(new MongoReaderRepository(readModelsIn(connection), settings));
    const readBy = async (reader: string): Promise<number | undefined> => (await sut.profileOf(reader))?.reads.length;
    const known = async (): Promise<number | undefined> =>
      (await sut.historiesOf(['reader-b'])).get('reader-b')?.length;
    expect([await readBy('reader-b'), await known()]).toEqual([1, 1]);
    await activitiesIn(connection).add([read('reader-b', 2)]);
    expect([await readBy('reader-b'), await known()]).toEqual([2, 1]);
  });
});
