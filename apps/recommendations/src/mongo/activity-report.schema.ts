import { type AggregateDocument, outboxPlugin } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** A report on its way to Kafka; deleted once all of its events are published. */
export type ActivityReportDocument = AggregateDocument;

export const ACTIVITY_REPORTS = 'activity_reports';

export const activityReportSchema = new Schema<ActivityReportDocument>(
  { _id: { type: String, required: true } },
  { collection: ACTIVITY_REPORTS, versionKey: false },
);

activityReportSchema.plugin(outboxPlugin);
