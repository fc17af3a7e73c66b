import { ACTIVITY_REPORTS, type ActivityReportDocument } from './activity-report.schema.js';
import { ActivityIntakeRepository } from '#domain/activity-intake.repository.js';
import type { EventDraft } from '@broadsheet/contracts';
import { OutboxWriter } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** One document for each report, with its events inside; the relay deletes it once Kafka has them all. */
@Injectable()
export class MongoActivityIntakeRepository extends ActivityIntakeRepository {
  constructor(
    @InjectModel(ACTIVITY_REPORTS) private readonly reports: Model<ActivityReportDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  add(id: string, events: readonly EventDraft[]): Promise<void> {
    return this.outbox.insertOneShot(this.reports, { id, events });
  }
}
