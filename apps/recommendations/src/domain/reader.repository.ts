import type { ReaderHistory } from './reader-history.js';
import type { KnownReader, ReaderMemory } from './reader-memory.js';

/** What is remembered of readers. */
export abstract class ReaderRepository {
  /** Nothing of whom nobody has heard of; null of who has switched personalisation off. */
  abstract memoryOf(readerId: string): Promise<ReaderMemory | null>;
  /** What each of these has read last; who has read nothing is left out. May be a second or two old. */
  abstract historiesOf(readerIds: readonly string[]): Promise<Map<string, ReaderHistory>>;
  /** Those of these articles that the reader has never read; all of them of a reader without an id. */
  abstract unread<T extends { readonly id: string }>(reader: KnownReader, articles: readonly T[]): Promise<T[]>;
}
