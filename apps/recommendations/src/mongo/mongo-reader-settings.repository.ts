import { READER_SETTINGS, type ReaderSettingsDocument } from './reader-settings.schema.js';
import { settingsLoader } from './settings-loader.js';
import type { ReaderSettings, SettingsChange } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { isDuplicateKey } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Settings in MongoDB, one document for each reader who has ever decided something: state and event are one write. */
@Injectable()
export class MongoReaderSettingsRepository extends ReaderSettingsRepository {
  private readonly load: ReturnType<typeof settingsLoader>;

  constructor(
    @InjectModel(READER_SETTINGS) private readonly settings: Model<ReaderSettingsDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
    this.load = settingsLoader(settings);
  }

  get(readerId: string): Promise<ReaderSettings> {
    return this.load(readerId);
  }

  async save({ before, state, event }: SettingsChange): Promise<ReaderSettings | null> {
    const { readerId: id, version: expectedVersion } = before;
    try {
      const version = await (expectedVersion === 0
        ? this.outbox.insert(this.settings, { id, state, events: [event] })
        : this.outbox.update(this.settings, { id, expectedVersion, set: state, events: [event] }));
      return { readerId: id, ...state, version };
    } catch (error) {
      if (error instanceof VersionConflict || isDuplicateKey(error)) return null;
      throw error;
    }
  }
}
