import { FIRST_READS, type FirstReadDocument } from './first-read.schema.js';
import { digestOf } from './id-digest.js';
import { READERS, type ReaderDocument } from './reader.schema.js';
import { firstReadId } from '#domain/activity.js';
import {
  cleared,
  EMPTY_PROFILE,
  type KnownReader,
  type ReaderHistory,
  type ReaderProfile,
} from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { loadBy, ReadModels } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

/** A reader's decisions hold at once here, although the profile is updated only when their event is applied. */
@Injectable()
export class MongoReaderRepository extends ReaderRepository {
  private readonly load = loadBy(async (filter) =>
    (await this.readModels.toRead()).model<ReaderDocument>(READERS).find(filter).lean<ReaderDocument[]>(),
  );

  constructor(
    private readonly readModels: ReadModels,
    private readonly settings: ReaderSettingsRepository,
  ) {
    super();
  }

  async profileOf(readerId: string): Promise<ReaderProfile | null> {
    const [{ personalisation, clearedAt }, found] = await Promise.all([
      this.settings.get(readerId),
      this.load({ _id: readerId }),
    ]);
    if (!personalisation) return null;
    if (!found) return { ...EMPTY_PROFILE, clearedAt };
    const profile = { reads: found.reads, opinions: found.opinions ?? [], clearedAt: found.clearedAt ?? null };
    return clearedAt ? cleared(profile, clearedAt) : profile;
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
