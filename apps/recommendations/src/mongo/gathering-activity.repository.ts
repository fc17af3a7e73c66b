import { MongoActivityRepository } from './mongo-activity.repository.js';
import type { ReaderActivity } from '#domain/activity.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import type { Applied } from '#domain/applied.js';
import { Inject, Injectable } from '@nestjs/common';
import { GroupCommit } from '@broadsheet/platform';

interface Slice {
  readonly activities: readonly ReaderActivity[];
  /** How each of them ended, once they are added. */
  applied: Applied[];
}

/** So long the first waits for others: nobody sees a difference, as lists are up to a second behind what is read. */
const BATCH_MS = 100;
/** As much as a transaction takes well. */
const MAX_BATCH = 500;

/**
 * Adds what several partitions deliver at about the same time in one transaction. A transaction for one read costs as much
 * as one for fifty, and at a hundred reads a second they come one by one. What cannot be added together is added apart,
 * whatever the reason: to add again what has been added changes nothing.
 */
@Injectable()
export class GatheringActivityRepository extends ActivityRepository {
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

  async add(activities: readonly ReaderActivity[]): Promise<Applied[]> {
    if (activities.length === 0) return [];
    const slice: Slice = { activities, applied: [] };
    await this.group.write(slice);
    return slice.applied;
  }

  private async addTogether(slices: readonly Slice[]): Promise<void> {
    const applied = await this.stored.add(slices.flatMap(({ activities }) => activities));
    for (const slice of slices) slice.applied = applied.splice(0, slice.activities.length);
  }
}
