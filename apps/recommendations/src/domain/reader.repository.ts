import type { ReaderHistory } from './reader-history.js';

/** What readers have read. */
export abstract class ReaderRepository {
  /** Empty of a reader whom nobody has heard of. */
  abstract historyOf(readerId: string): Promise<ReaderHistory>;
  /** Which of these articles the reader has ever read. */
  abstract readAmong(readerId: string, articleIds: readonly string[]): Promise<ReadonlySet<string>>;
}
