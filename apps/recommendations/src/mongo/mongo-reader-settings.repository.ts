import { READER_SETTINGS, type ReaderSettingsDocument } from './reader-settings.schema.js';
import type { ReaderSettings, SettingsChange } from '#domain/reader-settings.js';
import { ReaderSettingsRepository } from '#domain/reader-settings.repository.js';
import { change, OutboxWriter } from '@broadsheet/messaging';
import { loadBy } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/**
 * Settings in MongoDB, one document per reader who has ever decided something; state and event are one write. Each report
 * and each personal list reads them, so reads of the same moment are one command.
 */
@Injectable()
export class MongoReaderSettingsRepository extends ReaderSettingsRepository {
  private readonly load = loadBy((filter) => this.settings.find(filter).lean<ReaderSettingsDocument[]>());

  constructor(
    @InjectModel(READER_SETTINGS) private readonly settings: Model<ReaderSettingsDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async get(readerId: string): Promise<ReaderSettings> {
    const found = await this.load({ _id: readerId });
    const { personalisation = true, clearedAt = null, erased = false, version = 0 } = found ?? {};
    return { readerId, personalisation, clearedAt, erased, version };
  }

  change(readerId: string, decide: (settings: ReaderSettings) => SettingsChange | null): Promise<ReaderSettings> {
    const decideAndSave = async (before: ReaderSettings): Promise<ReaderSettings> => {
      const decided = decide(before);
      return decided ? this.save(decided) : before;
    };
    return change(() => this.get(readerId), decideAndSave, { what: 'the settings of this reader' });
  }

  private async save({ before, state, event }: SettingsChange): Promise<ReaderSettings> {
    const { readerId: id, version: expectedVersion } = before;
    const version = await (expectedVersion === 0
      ? this.outbox.insert(this.settings, { id, state, events: [event] })
      : this.outbox.update(this.settings, { id, expectedVersion, set: state, events: [event] }));
    return { readerId: id, ...state, version };
  }
}
