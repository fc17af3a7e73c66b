import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { reportedActivities, TOLD_BY_IMPORTS_MS } from '#domain/reported-activity.js';
import type { ActivityImport, ActivityReceipt } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Takes what a reader did, wholly or not at all, of whatever articles; its events are published from there. */
@Injectable()
export class ReceiveActivityUseCase {
  constructor(
    private readonly intake: ActivityIntakeRepository,
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Of any past, unless told otherwise. */
  async run(report: ActivityImport, oldestMs = TOLD_BY_IMPORTS_MS): Promise<ActivityReceipt> {
    const nextId = (): string => this.ids.next();
    const settings = await this.settings.get(report.readerId);
    const events = reportedActivities(report, { now: this.clock.now(), oldestMs, nextId, settings });
    await this.intake.add(nextId(), events);
    return { accepted: events.length };
  }
}
