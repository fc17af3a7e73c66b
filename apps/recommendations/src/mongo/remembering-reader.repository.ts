import { MongoReaderRepository } from './mongo-reader.repository.js';
import type { ReaderHistory } from '#domain/reader-history.js';
import type { KnownReader, ReaderMemory } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { Injectable } from '@nestjs/common';
import { CachedReads } from '@broadsheet/platform';

const HISTORIES = { maxAgeMs: 1_500, maxSize: 2_000 };

/** Remembers for a second or two what other readers have read. What somebody's own list rests on is never remembered. */
@Injectable()
export class RememberingReaderRepository extends ReaderRepository {
  private readonly histories: CachedReads<ReaderHistory>;

  constructor(private readonly stored: MongoReaderRepository) {
    super();
    this.histories = new CachedReads((ids) => stored.historiesOf(ids), HISTORIES);
  }

  memoryOf(readerId: string): Promise<ReaderMemory | null> {
    return this.stored.memoryOf(readerId);
  }

  historiesOf(readerIds: readonly string[]): Promise<Map<string, ReaderHistory>> {
    return this.histories.getMany(readerIds);
  }

  unread<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[]): Promise<T[]> {
    return this.stored.unread(reader, articles);
  }
}
