import type { PastRead, ReaderHistory } from './reader-history.js';

/** What readers have read. */
export abstract class ReaderRepository {
  /** Empty of a reader whom nobody has heard of. */
  abstract historyOf(readerId: string): Promise<ReaderHistory>;
  /** Of each of these, what is in the history and was read since then; who has read nothing since is left out. */
  abstract historiesSince(readerIds: readonly string[], since: Date): Promise<Map<string, readonly PastRead[]>>;
  /** Those of these articles that the reader has never read; all of them of a reader without an id. */
  abstract unread<T extends { readonly id: string }>(readerId: string | null, articles: readonly T[]): Promise<T[]>;
}
