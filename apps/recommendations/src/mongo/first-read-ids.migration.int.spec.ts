import { activitiesIn } from './activities.spec.js';
import { contents, freshDatabase } from './database.spec.js';
import { FIRST_READS } from './first-read.schema.js';
import { migrations } from './migrations.js';
import { models } from './models.js';
import type { Read } from '#domain/activity.js';
import { anId } from '#domain/article-state.builder.js';
import { migrateModels } from '@broadsheet/mongo';
import type { Connection } from 'mongoose';

const AT = new Date('2026-11-02T12:00:00.000Z');

describe('firstReadIdsMigration', () => {
  let connection: Connection;
  beforeAll(async () => (connection = await freshDatabase()));
  afterAll(() => connection.close());

  it('files old rows again, so that what was read does not count again', async () => {
    const rows = connection.collection<{ _id: unknown }>(FIRST_READS);
    const old = Array.from({ length: 1_500 }, (_, n) => {
      const article = anId(n);
      return { _id: `reader-a:${article}`, reader: 'reader-a', article, at: AT, storedAt: new Date() };
    });
    await rows.insertMany(old);

    const { migrated } = await migrateModels(connection, models, migrations);

    expect(migrated).toEqual(['0001-first-read-ids-as-bytes']);
    expect(await rows.countDocuments({ _id: { $type: 'binData' }, reader: 'reader-a' })).toBe(1_500);
    expect(await rows.countDocuments()).toBe(1_500);
    const before = await contents(connection);
    const told = { readerId: 'reader-a', articleId: anId(1_499), at: AT, reportedAt: AT };
    const read: Read = { kind: 'read', remembered: true, ...told };
    await expect(activitiesIn(connection).add([read])).resolves.toEqual(['duplicate']);
    await expect(contents(connection)).resolves.toBe(before);
  });
});
