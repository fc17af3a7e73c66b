import { type AggregateDocument, outboxPlugin, type StateOf } from '@broadsheet/messaging';
import { Schema, type SchemaDefinition } from 'mongoose';

interface ChoiceDocument {
  readonly id: string;
  readonly until?: Date | null;
}

/**
 * `_id` is the article whose related list it is, or the name of another list. Documents from before pins could end have
 * only `pinnedIds`, and so have those that an older release writes while a newer one runs.
 */
export interface CurationDocument extends AggregateDocument {
  /** Every pin, in order. */
  readonly pinnedIds: readonly string[];
  /** When pins end; only for those that do. */
  readonly pinsUntil?: readonly { readonly id: string; readonly until: Date }[];
  readonly exclusions?: readonly ChoiceDocument[];
}

/** The collection keeps its first name. */
export const CURATIONS = 'pins';

const choice = { _id: false, id: { type: String, required: true }, until: Date };

export const curationSchema = new Schema<CurationDocument>(
  {
    _id: { type: String, required: true },
    pinnedIds: { type: [String], required: true },
    pinsUntil: { type: [choice], default: undefined },
    exclusions: { type: [choice], default: undefined },
  } satisfies Required<SchemaDefinition<StateOf<CurationDocument> & Pick<CurationDocument, '_id'>>>,
  { collection: CURATIONS, versionKey: false },
);

curationSchema.plugin(outboxPlugin);
