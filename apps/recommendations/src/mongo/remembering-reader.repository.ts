import { MongoReaderRepository } from './mongo-reader.repository.js';
import type { ReaderHistory } from '#domain/reader-history.js';
import type { KnownReader, ReaderMemory } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { RememberedReads } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';

const HISTORIES = { oldestMs: 1_500, most: 2_000 };

/** Remembers for a second or two what other readers have read. What somebody's own list rests on is never remembered. */
@Injectable()
export class RememberingReaderRepository extends ReaderRepository {
  private readonly histories: RememberedReads<ReaderHistory>;

  constructor(private readonly stored: MongoReaderRepository) {
    super();
    this.histories = new RememberedReads((ids) => stored.historiesOf(ids), HISTORIES);
  }

  memoryOf(readerId: string): Promise<ReaderMemory | null> {
    return this.stored.memoryOf(readerId);
  }

  historiesOf(readerIds: readonly string[]): Promise<Map<string, ReaderHistory>> {
    return this.histories.of(readerIds);
  }

  unread<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[]): Promise<T[]> {
    return this.stored.unread(reader, articles);
  }
}
