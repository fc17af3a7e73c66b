import { type AggregateDocument, outboxPlugin } from '@broadsheet/messaging';
import { Schema } from 'mongoose';

/** What a reader has decided; `_id` is the reader's id. Kept for ever, as the topic that tells of it is not. */
export interface ReaderSettingsDocument extends AggregateDocument {
  readonly personalisation: boolean;
  readonly clearedAt: Date;
  /** Of an account that is gone: nothing is switched on any more. */
  readonly erased: boolean;
}

export const READER_SETTINGS = 'reader_settings';

export const readerSettingsSchema = new Schema<ReaderSettingsDocument>(
  {
    _id: { type: String, required: true },
    personalisation: { type: Boolean, required: true },
    clearedAt: { type: Date, required: true },
    erased: { type: Boolean, required: true },
  },
  { collection: READER_SETTINGS, versionKey: false },
);

readerSettingsSchema.plugin(outboxPlugin);
