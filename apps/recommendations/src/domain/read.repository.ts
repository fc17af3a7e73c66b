import type { Applied } from './applied.js';
import type { Read } from './read.js';

/** Who read what, and what follows from it: statistics, and what is read in one sitting. */
export abstract class ReadRepository {
  /**
   * Only the first read of an article by a reader counts, wholly or not at all; another one is a duplicate. Ends as if
   * each had been added alone, in their order, and answers for each how it ended.
   */
  abstract add(reads: readonly Read[]): Promise<Applied[]>;
}
