import { MongoActivityRepository } from './mongo-activity.repository.js';
import type { ReaderActivity } from '#domain/activity.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import type { HandlerOutcome } from '@broadsheet/contracts';
import { GroupCommit } from '@broadsheet/platform';
import { Inject, Injectable } from '@nestjs/common';

interface Slice {
  readonly activities: readonly ReaderActivity[];
  /** Of each activity, once they are added. */
  outcomes: HandlerOutcome[];
}

/** How long the first waits for others. Nobody sees the difference: lists are up to a second behind. */
const BATCH_MS = 100;
/** As much as a transaction handles well. */
const MAX_BATCH = 500;

/**
 * Adds what several partitions deliver at about the same time in one transaction. A transaction for one read costs as much
 * as one for fifty, and at a hundred reads a second they come one by one. If a batch fails for any reason, its slices are
 * added separately: adding the same activity again changes nothing.
 */
@Injectable()
export class BatchedActivityRepository extends ActivityRepository {
  private readonly group = new GroupCommit<Slice>({
    write: (slices) => this.addTogether(slices),
    maxSize: MAX_BATCH,
    sizeOf: ({ activities }) => activities.length,
    batchMs: BATCH_MS,
    isRefusal: () => true,
  });

  constructor(@Inject(MongoActivityRepository) private readonly stored: ActivityRepository) {
    super();
  }

  async add(activities: readonly ReaderActivity[]): Promise<HandlerOutcome[]> {
    if (activities.length === 0) return [];
    const slice: Slice = { activities, outcomes: [] };
    await this.group.write(slice);
    return slice.outcomes;
  }

  private async addTogether(slices: readonly Slice[]): Promise<void> {
    const outcomes = await this.stored.add(slices.flatMap(({ activities }) => activities));
    for (const slice of slices) slice.outcomes = outcomes.splice(0, slice.activities.length);
  }
}
