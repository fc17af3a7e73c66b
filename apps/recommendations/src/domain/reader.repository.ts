import type { PastRead } from './reader-history.js';
import type { ReaderMemory } from './reader-memory.js';

/** What is remembered of readers: nothing of whom nobody has heard of, nor of who has switched personalisation off. */
export abstract class ReaderRepository {
  abstract memoryOf(readerId: string): Promise<ReaderMemory>;
  /** Of each of these, what is in the history and was read since then; who has read nothing since is left out. */
  abstract historiesSince(readerIds: readonly string[], since: Date): Promise<Map<string, readonly PastRead[]>>;
  /** Those of these articles that the reader has never read; all of them of a reader without an id. */
  abstract unread<T extends { readonly id: string }>(readerId: string | null, articles: readonly T[]): Promise<T[]>;
}
