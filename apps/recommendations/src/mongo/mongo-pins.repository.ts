import { isDuplicateKey } from '@broadsheet/mongo';
import { PINS, type PinsDocument } from './pins.schema.js';
import type { Pins, PinsChange } from '#domain/pins.js';
import { PinsRepository } from '#domain/pins.repository.js';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** Pins in MongoDB, one document for each article that has ever had some: state and event are one write. */
@Injectable()
export class MongoPinsRepository extends PinsRepository {
  constructor(
    @InjectModel(PINS) private readonly pins: Model<PinsDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async get(articleId: string): Promise<Pins> {
    const { pinnedIds = [], version = 0 } = (await this.pins.findById(articleId).lean()) ?? {};
    return { articleId, pinnedIds, version };
  }

  async save({ before, pinnedIds, event }: PinsChange): Promise<Pins | null> {
    const { articleId: id, version: expectedVersion } = before;
    const state = { pinnedIds };
    try {
      const version = await (expectedVersion === 0
        ? this.outbox.insert(this.pins, { id, state, events: [event] })
        : this.outbox.update(this.pins, { id, expectedVersion, set: state, events: [event] }));
      return { articleId: id, pinnedIds, version };
    } catch (error) {
      if (error instanceof VersionConflict || isDuplicateKey(error)) return null;
      throw error;
    }
  }
}
