import { FIRST_READS } from './first-read.schema.js';
import { digestOf } from './id-digest.js';
import { firstReadId } from '#domain/activity.js';
import type { Migration } from '@broadsheet/mongo';
import type { mongo } from 'mongoose';

interface Row {
  readonly _id: string | mongo.Binary;
  readonly reader: string;
  readonly article: string;
}

const BATCH = 1_000;

/** Replaces ids of first reads that said in plain text who read what by their digests. */
export const firstReadIdsMigration: Migration = {
  name: '0001-first-read-ids-as-bytes',
  async up(connection) {
    const rows = connection.collection<Row>(FIRST_READS);
    for (;;) {
      const found = await rows.find({ _id: { $type: 'string' } }, { limit: BATCH }).toArray();
      if (found.length === 0) return;
      // The new row comes before the old one is deleted, so that a read never counts again, even if this is interrupted.
      await rows.bulkWrite(found.flatMap(renamed));
    }
  },
};

function renamed({ _id, ...row }: Row): mongo.AnyBulkWriteOperation<Row>[] {
  const id = digestOf(firstReadId({ readerId: row.reader, articleId: row.article }));
  return [{ replaceOne: { filter: { _id: id }, replacement: row, upsert: true } }, { deleteOne: { filter: { _id } } }];
}
