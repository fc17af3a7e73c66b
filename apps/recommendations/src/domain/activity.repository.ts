import type { Applied } from './applied.js';
import type { ReaderActivity } from './activity.js';

/** Who did what, and what follows from it: statistics, what is read in one sitting, and what is remembered of a reader. */
export abstract class ActivityRepository {
  /**
   * Only the first read of an article by a reader counts, wholly or not at all, and so does the first reaction of each kind;
   * another one is a duplicate. Ends as if each had been added alone, in their order, and answers for each how it ended.
   */
  abstract add(activities: readonly ReaderActivity[]): Promise<Applied[]>;
}
