import { MongoReaderRepository } from './mongo-reader.repository.js';
import type { KnownReader, ReaderHistory, ReaderProfile } from '#domain/reader-profile.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { CachedReads } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

const HISTORIES = { maxAgeMs: 1_500, maxSize: 2_000 };

/** Caches for a second or two what other readers have read. The reader's own profile is never cached. */
@Injectable()
export class CachedReaderRepository extends ReaderRepository {
  private readonly histories: CachedReads<ReaderHistory>;

  constructor(private readonly stored: MongoReaderRepository) {
    super();
    this.histories = new CachedReads((ids) => stored.historiesOf(ids), HISTORIES);
  }

  profileOf(readerId: string): Promise<ReaderProfile | null> {
    return this.stored.profileOf(readerId);
  }

  historiesOf(readerIds: readonly string[]): Promise<Map<string, ReaderHistory>> {
    return this.histories.getMany(readerIds);
  }

  unread<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[]): Promise<T[]> {
    return this.stored.unread(reader, articles);
  }
}
