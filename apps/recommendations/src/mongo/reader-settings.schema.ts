import { type AggregateDocument, outboxPlugin, type StateOf } from '@broadsheet/messaging';
import { Schema, type SchemaDefinition } from 'mongoose';

/** What a reader has decided; `_id` is the reader's id. Kept for ever, as its topic is not. */
export interface ReaderSettingsDocument extends AggregateDocument {
  readonly personalisation: boolean;
  readonly clearedAt: Date;
  /** The account was deleted; personalisation can never be switched on again. */
  readonly erased: boolean;
}

export const READER_SETTINGS = 'reader_settings';

export const readerSettingsSchema = new Schema<ReaderSettingsDocument>(
  {
    _id: { type: String, required: true },
    personalisation: { type: Boolean, required: true },
    clearedAt: { type: Date, required: true },
    erased: { type: Boolean, required: true },
  } satisfies Required<SchemaDefinition<StateOf<ReaderSettingsDocument> & Pick<ReaderSettingsDocument, '_id'>>>,
  { collection: READER_SETTINGS, versionKey: false },
);

readerSettingsSchema.plugin(outboxPlugin);
