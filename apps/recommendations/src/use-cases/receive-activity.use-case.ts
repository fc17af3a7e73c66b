import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { ReaderUnnamed } from '#domain/reader-unnamed.errors.js';
import { reportedActivities, TOLD_BY_IMPORTS_MS, TOLD_BY_READERS_MS } from '#domain/reported-activity.js';
import type { ActivityImport, ActivityReceipt, ActivityReport, Reader } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Takes a report of what a reader did, wholly or not at all; its events are published from there. */
@Injectable()
export class ReceiveActivityUseCase {
  constructor(
    private readonly intake: ActivityIntakeRepository,
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** By the reader's own client. Of who is not to be followed, nothing is kept. Throws ReaderUnnamed. */
  async report({ readerId: told, activities }: ActivityReport, reader: Reader): Promise<ActivityReceipt> {
    if (!reader.mayBeFollowed) return { accepted: 0 };
    const readerId = reader.id ?? told;
    if (readerId === undefined) throw new ReaderUnnamed('/readerId');
    return this.take({ readerId, activities }, TOLD_BY_READERS_MS);
  }

  /** From elsewhere, of any past. */
  import(report: ActivityImport): Promise<ActivityReceipt> {
    return this.take(report, TOLD_BY_IMPORTS_MS);
  }

  private async take(report: ActivityImport, oldestMs: number): Promise<ActivityReceipt> {
    const nextId = (): string => this.ids.next();
    const settings = await this.settings.get(report.readerId);
    const events = reportedActivities(report, { now: this.clock.now(), oldestMs, nextId, settings });
    await this.intake.add(nextId(), events);
    return { accepted: events.length };
  }
}
