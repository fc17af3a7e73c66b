import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { digestOf } from './id-digest.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import { READER_SETTINGS, type ReaderSettingsDocument } from './reader-settings.schema.js';
import { settingsLoader } from './settings-loader.js';
import { firstReadId } from '#domain/counted-once.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import type { ReaderHistory } from '#domain/reader-history.js';
import { cleared, type KnownReader, NOTHING_REMEMBERED, type ReaderMemory } from '#domain/reader-memory.js';
import { loadBy, ReadModels } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** What readers decide holds at once here, although what they have done is forgotten only when the event of it is applied. */
@Injectable()
export class MongoReaderRepository extends ReaderRepository {
  private readonly settingsOf: ReturnType<typeof settingsLoader>;
  private readonly load = loadBy(async (filter) =>
    (await this.readModels.toRead()).model<ReaderDocument>(READERS).find(filter).lean<ReaderDocument[]>(),
  );

  constructor(
    private readonly readModels: ReadModels,
    @InjectModel(READER_SETTINGS) settings: Model<ReaderSettingsDocument>,
  ) {
    super();
    this.settingsOf = settingsLoader(settings);
  }

  async memoryOf(readerId: string): Promise<ReaderMemory | null> {
    const [{ personalisation, clearedAt }, found] = await Promise.all([
      this.settingsOf(readerId),
      this.load({ _id: readerId }),
    ]);
    if (!personalisation) return null;
    if (!found) return { ...NOTHING_REMEMBERED, clearedAt };
    const memory = { reads: found.reads, opinions: found.opinions ?? [], clearedAt: found.clearedAt ?? null };
    return clearedAt ? cleared(memory, clearedAt) : memory;
  }

  async historiesOf(readerIds: readonly string[]): Promise<Map<string, ReaderHistory>> {
    const readers = (await this.readModels.toRead()).collection<ReaderDocument>(READERS);
    const found = await readers.find({ _id: { $in: [...readerIds] } }, { projection: { reads: 1 } }).toArray();
    return new Map(found.map(({ _id, reads }) => [_id, reads]));
  }

  async unread<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[]): Promise<T[]> {
    const { id: readerId, clearedAt } = reader;
    if (readerId === null || articles.length === 0) return [...articles];
    const ids = articles.map(({ id: articleId }) => digestOf(firstReadId({ readerId, articleId })));
    // By the driver: Mongoose would copy each of these ids into a buffer of its own.
    const reads = (await this.readModels.toRead()).collection<FirstReadDocument>(FIRST_READS);
    const filter = { _id: { $in: ids }, reader: readerId, ...(clearedAt ? { at: { $gt: clearedAt } } : {}) };
    const found = await reads.find(filter, { projection: { article: 1 } }).toArray();
    const read = new Set(found.map(({ article }) => article));
    return articles.filter(({ id }) => !read.has(id));
  }
}
