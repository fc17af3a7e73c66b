import { type AggregateDocument, outboxPlugin } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** `_id` is the id of the article beside which the pins stand. */
export interface PinsDocument extends AggregateDocument {
  readonly pinnedIds: readonly string[];
}

export const PINS = 'pins';

export const pinsSchema = new Schema<PinsDocument>(
  { _id: { type: String, required: true }, pinnedIds: { type: [String], required: true } },
  { collection: PINS, versionKey: false },
);

pinsSchema.plugin(outboxPlugin);
