import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { digestOf } from './id-digest.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import { READER_SETTINGS, type ReaderSettingsDocument } from './reader-settings.schema.js';
import { settingsLoader } from './settings-loader.js';
import { firstReadId } from '#domain/counted-once.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import type { PastRead } from '#domain/reader-history.js';
import { cleared, NOTHING_REMEMBERED, type ReaderMemory } from '#domain/reader-memory.js';
import { ReadModels } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';

/** What readers decide holds at once here, although what they have done is forgotten only when the event of it is applied. */
@Injectable()
export class MongoReaderRepository extends ReaderRepository {
  private readonly settingsOf: ReturnType<typeof settingsLoader>;

  constructor(
    private readonly readModels: ReadModels,
    @InjectModel(READER_SETTINGS) settings: Model<ReaderSettingsDocument>,
  ) {
    super();
    this.settingsOf = settingsLoader(settings);
  }

  async memoryOf(readerId: string): Promise<ReaderMemory> {
    const [{ personalisation, clearedAt }, found] = await Promise.all([
      this.settingsOf(readerId),
      this.readers().then((readers) => readers.findById(readerId).lean()),
    ]);
    if (!personalisation || !found) return { ...NOTHING_REMEMBERED, clearedAt };
    const memory = { reads: found.reads, opinions: found.opinions ?? [], clearedAt: found.clearedAt ?? null };
    return clearedAt ? cleared(memory, clearedAt) : memory;
  }

  async historiesSince(readerIds: readonly string[], since: Date): Promise<Map<string, readonly PastRead[]>> {
    const recent = { $filter: { input: '$reads', cond: { $gte: ['$$this.at', since] } } };
    const readers = await this.readers();
    const found = await readers.aggregate<Pick<ReaderDocument, '_id' | 'reads'>>([
      { $match: { _id: { $in: [...readerIds] }, 'reads.0.at': { $gte: since } } },
      { $project: { reads: recent } },
    ]);
    return new Map(found.map(({ _id, reads }) => [_id, reads]));
  }

  async unread<T extends { readonly id: string }>(readerId: string | null, articles: readonly T[]): Promise<T[]> {
    if (readerId === null) return [...articles];
    const read = await this.readAmong(
      readerId,
      articles.map(({ id }) => id),
    );
    return articles.filter(({ id }) => !read.has(id));
  }

  private async readAmong(readerId: string, articleIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ids = articleIds.map((articleId) => digestOf(firstReadId({ readerId, articleId })));
    const reads = (await this.readModels.toRead()).model<FirstReadDocument>(FIRST_READS);
    const [{ personalisation, clearedAt }, found] = await Promise.all([
      this.settingsOf(readerId),
      reads.find({ _id: trusted({ $in: ids }), reader: readerId }, { article: 1, at: 1 }).lean(),
    ]);
    if (!personalisation) return new Set();
    const known = found.filter(({ at }) => clearedAt === null || at > clearedAt);
    return new Set(known.map(({ article }) => article));
  }

  private async readers(): Promise<Model<ReaderDocument>> {
    return (await this.readModels.toRead()).model(READERS);
  }
}
