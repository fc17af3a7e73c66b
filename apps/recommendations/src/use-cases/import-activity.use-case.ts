import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { MAX_AGE_MS, reportedActivities } from '#domain/reported-activity.js';
import type { ActivityImport, ActivityReceipt } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Accepts what a reader did at any time in the past, of any articles, as a whole or not at all. */
@Injectable()
export class ImportActivityUseCase {
  constructor(
    private readonly intake: ActivityIntakeRepository,
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Throws ActivityRefused. */
  async run(report: ActivityImport): Promise<ActivityReceipt> {
    const settings = await this.settings.get(report.readerId);
    const reception = { now: this.clock.now(), maxAgeMs: MAX_AGE_MS.import, nextId: () => this.ids.next(), settings };
    const events = reportedActivities(report, reception);
    await this.intake.add(this.ids.next(), events);
    return { accepted: events.length };
  }
}
