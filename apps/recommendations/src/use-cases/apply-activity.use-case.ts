import { isCredible, isLongEnough, type ReaderActivity } from '#domain/activity.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import type { Applied } from '#domain/applied.js';

/**
 * Counts the first read of an article by a reader and the first reaction of each kind, and remembers or forgets them.
 * What comes from the future changes nothing, nor does a read too short to have been one, or what is repeated.
 */
export class ApplyActivityUseCase {
  constructor(
    private readonly activities: ActivityRepository,
    private readonly readCountsFromSeconds: number,
  ) {}

  async run(activities: readonly ReaderActivity[]): Promise<Applied[]> {
    const counting = activities.filter((one) => isCredible(one) && isLongEnough(one, this.readCountsFromSeconds));
    const applied = await this.activities.add(counting);
    const ended = new Map(counting.map((activity, at) => [activity, applied[at]]));
    return activities.map((activity) => ended.get(activity) ?? 'done');
  }
}
