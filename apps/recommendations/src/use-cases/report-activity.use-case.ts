import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { ActivityRefused, ReaderUnnamed } from '#domain/recommendations.errors.js';
import { articlesIn, MAX_AGE_MS, reportedActivities } from '#domain/reported-activity.js';
import { KnownArticles } from '#lists/known-articles.js';
import type { Activity, ActivityReceipt, ActivityReport, Reader } from '@broadsheet/contracts';
import { Clock, Ids } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

const UNKNOWN = 'is no article that is known here';

/**
 * Accepts what a reader's client reports, as a whole or not at all: activity of the last day, of articles that exist.
 * Invented ids would count like any others and displace real articles among the most read.
 */
@Injectable()
export class ReportActivityUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly intake: ActivityIntakeRepository,
    private readonly settings: ReaderSettingsRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Keeps nothing of a reader who must not be followed. Throws ReaderUnnamed and ActivityRefused. */
  async run({ readerId: given, activities }: ActivityReport, reader: Reader): Promise<ActivityReceipt> {
    if (!reader.mayBeFollowed) return { accepted: 0 };
    const readerId = reader.id ?? given;
    if (readerId === undefined) throw new ReaderUnnamed('/readerId');
    await this.assertKnown(activities);
    const settings = await this.settings.get(readerId);
    const reception = { now: this.clock.now(), maxAgeMs: MAX_AGE_MS.report, nextId: () => this.ids.next(), settings };
    const events = reportedActivities({ readerId, activities }, reception);
    await this.intake.add(this.ids.next(), events);
    return { accepted: events.length };
  }

  private async assertKnown(activities: readonly Activity[]): Promise<void> {
    const named = articlesIn(activities);
    const unknown = await this.articles.unknownAmong(named.map(({ id }) => id));
    const parts = named.filter(({ id }) => unknown.has(id)).map(({ pointer }) => ({ pointer, message: UNKNOWN }));
    if (parts.length > 0) throw new ActivityRefused(parts);
  }
}
