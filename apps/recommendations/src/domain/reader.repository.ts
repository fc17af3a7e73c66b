import type { PastRead, ReaderHistory } from './reader-history.js';

/** What readers have read. */
export abstract class ReaderRepository {
  /** Empty of a reader whom nobody has heard of. */
  abstract historyOf(readerId: string): Promise<ReaderHistory>;
  /** Of each of these, what is in the history and was read since then; who has read nothing since is left out. */
  abstract historiesSince(readerIds: readonly string[], since: Date): Promise<Map<string, readonly PastRead[]>>;
  /** Which of these articles the reader has ever read. */
  abstract readAmong(readerId: string, articleIds: readonly string[]): Promise<ReadonlySet<string>>;
}
