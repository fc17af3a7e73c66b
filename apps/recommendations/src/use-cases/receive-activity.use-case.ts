import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import { reportedActivities, TOLD_BY_IMPORTS_MS, TOLD_BY_READERS_MS } from '#domain/reported-activity.js';
import type { ActivityReceipt, ActivityReport } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

const OLDEST_MS = { reader: TOLD_BY_READERS_MS, import: TOLD_BY_IMPORTS_MS };

/** Takes a report of what a reader did, wholly or not at all; its events are published from there. */
@Injectable()
export class ReceiveActivityUseCase {
  constructor(
    private readonly intake: ActivityIntakeRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async run(report: ActivityReport, from: 'reader' | 'import'): Promise<ActivityReceipt> {
    const nextId = (): string => this.ids.next();
    const reception = { now: this.clock.now(), oldestMs: OLDEST_MS[from], nextId };
    const events = reportedActivities(report, reception);
    await this.intake.add(nextId(), events);
    return { accepted: events.length };
  }
}
