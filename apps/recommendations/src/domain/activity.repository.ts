import type { ReaderActivity } from './activity.js';
import type { HandlerOutcome } from '@broadsheet/contracts';

/** Readers' activity and everything that follows from it: statistics, sittings and profiles. */
export abstract class ActivityRepository {
  /**
   * Only the first read of an article by a reader counts, and the first reaction of each kind; a repetition is a duplicate.
   * Ends as if each had been added alone, in their order, and returns the outcome of each.
   */
  abstract add(activities: readonly ReaderActivity[]): Promise<HandlerOutcome[]>;
}
