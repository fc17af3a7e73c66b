import { isCredible, isLongEnough, type ReaderActivity } from '#domain/activity.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import type { HandlerOutcome } from '@broadsheet/contracts';

/**
 * Counts the first read of an article by a reader and the first reaction of each kind, and updates or clears profiles.
 * Activity from the future, a read too short to be one, and a repetition change nothing.
 */
export class ApplyActivityUseCase {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly readCountsFromSeconds: number,
  ) {}

  async run(activities: readonly ReaderActivity[]): Promise<HandlerOutcome[]> {
    const counting = activities.filter((one) => isCredible(one) && isLongEnough(one, this.readCountsFromSeconds));
    const outcomes = await this.activities.add(counting);
    const outcomeOf = new Map(counting.map((activity, at) => [activity, outcomes[at]]));
    return activities.map((activity) => outcomeOf.get(activity) ?? 'done');
  }
}
