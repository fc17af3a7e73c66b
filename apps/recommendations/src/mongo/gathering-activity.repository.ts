import { MongoActivityRepository } from './mongo-activity.repository.js';
import type { ReaderActivity } from '#domain/activity.js';
import { ActivityRepository } from '#domain/activity.repository.js';
import type { Applied } from '#domain/applied.js';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';

interface Waiting {
  readonly activities: readonly ReaderActivity[];
  readonly resolve: (applied: Applied[]) => void;
  readonly reject: (error: unknown) => void;
}

/** So long the first waits for others: nobody sees a difference, as lists are up to a second behind what is read. */
const GATHERED_FOR_MS = 100;
/** As much as a transaction takes well. */
const MOST_TOGETHER = 500;

/**
 * Adds what several partitions deliver at about the same time in one transaction. A transaction for one read costs as much
 * as one for fifty, and at a hundred reads a second they come one by one. Where little waits, it waits a tenth of a second.
 * What cannot be added together is added apart, so that nobody's events fail for another's fault.
 */
@Injectable()
export class GatheringActivityRepository extends ActivityRepository {
  private waiting: Waiting[] = [];
  private adding = false;
  private enough: () => void = () => undefined;

  constructor(@Inject(MongoActivityRepository) private readonly stored: ActivityRepository) {
    super();
  }

  add(activities: readonly ReaderActivity[]): Promise<Applied[]> {
    if (activities.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.waiting.push({ activities, resolve, reject });
      if (this.isEnough()) this.enough();
      if (!this.adding) void this.addAll();
    });
  }

  private async addAll(): Promise<void> {
    this.adding = true;
    while (this.waiting.length > 0) {
      const enough = new Promise<void>((resolve) => (this.enough = resolve));
      if (!this.isEnough()) await Promise.race([pause(GATHERED_FOR_MS), enough]);
      await this.addTogether(this.take());
    }
    this.adding = false;
  }

  private isEnough(): boolean {
    return this.waiting.reduce((sum, { activities }) => sum + activities.length, 0) >= MOST_TOGETHER;
  }

  /** At least one, and as many more as fit. */
  private take(): Waiting[] {
    let size = 0;
    const end = this.waiting.findIndex(({ activities }, at) => (size += activities.length) > MOST_TOGETHER && at > 0);
    return this.waiting.splice(0, end < 0 ? this.waiting.length : end);
  }

  private async addTogether(group: readonly Waiting[]): Promise<void> {
    try {
      const applied = await this.stored.add(group.flatMap(({ activities }) => activities));
      for (const { activities, resolve } of group) resolve(applied.splice(0, activities.length));
    } catch (error) {
      if (group.length > 1) for (const one of group) await this.addTogether([one]);
      else group.forEach(({ reject }) => reject(error));
    }
  }
}
