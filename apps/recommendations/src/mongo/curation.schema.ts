import { type AggregateDocument, outboxPlugin } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

interface ChoiceDocument {
  readonly id: string;
  readonly until?: Date | null;
}

/**
 * `_id` is the article among whose related it is, or the name of the list. What was stored before pins could end has
 * `pinnedIds` alone, and so has what an older program writes while a newer one runs beside it.
 */
export interface CurationDocument extends AggregateDocument {
  /** Every pin, in order. */
  readonly pinnedIds: readonly string[];
  /** Of the pins that end, when. */
  readonly pinsUntil?: readonly { readonly id: string; readonly until: Date }[];
  readonly exclusions?: readonly ChoiceDocument[];
}

/** The name that the collection has had from the first. */
export const CURATIONS = 'pins';

const choice = { _id: false, id: { type: String, required: true }, until: Date };

export const curationSchema = new Schema<CurationDocument>(
  {
    _id: { type: String, required: true },
    pinnedIds: { type: [String], required: true },
    pinsUntil: { type: [choice], default: undefined },
    exclusions: { type: [choice], default: undefined },
  },
  { collection: CURATIONS, versionKey: false },
);

curationSchema.plugin(outboxPlugin);
