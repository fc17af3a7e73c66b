import type { ReaderSettingsDocument } from './reader-settings.schema.js';
import type { ReaderSettings } from '#domain/reader-settings.js';
import { loadBy } from '@broadsheet/mongo';
import type { Model } from 'mongoose';

/** Reads what readers have decided. Each report and each personal list asks, so what is asked at one moment is one command. */
export function settingsLoader(model: Model<ReaderSettingsDocument>): (readerId: string) => Promise<ReaderSettings> {
  const load = loadBy((filter) => model.find(filter).lean<ReaderSettingsDocument[]>());
  return async (readerId) => {
    const found = await load({ _id: readerId });
    const { personalisation = true, clearedAt = null, erased = false, version = 0 } = found ?? {};
    return { readerId, personalisation, clearedAt, erased, version };
  };
}
