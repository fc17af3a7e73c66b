import { isDuplicateKey, loadBy } from '@broadsheet/mongo';
import { CURATIONS, type CurationDocument } from './curation.schema.js';
import type { Choice } from '#domain/choices.js';
import type { Curation, CurationChange } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { idOf, type Place } from '#domain/place.js';
import { OutboxWriter, VersionConflict } from '@broadsheet/messaging';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** What editors chose in MongoDB, one document for each place where they ever did: state and event are one write. */
@Injectable()
export class MongoCurationRepository extends CurationRepository {
  private readonly load = loadBy((filter) => this.curations.find(filter, { outbox: 0 }).lean());

  constructor(
    @InjectModel(CURATIONS) private readonly curations: Model<CurationDocument>,
    private readonly outbox: OutboxWriter,
  ) {
    super();
  }

  async get(place: Place): Promise<Curation> {
    const document = await this.load({ _id: idOf(place) });
    if (!document) return { place, pins: [], exclusions: [], version: 0 };
    const { pinnedIds, pinsUntil = [], exclusions = [], version } = document;
    const ends = new Map(pinsUntil.map(({ id, until }) => [id, until]));
    return {
      place,
      pins: pinnedIds.map((id) => ({ id, until: ends.get(id) ?? null })),
      exclusions: exclusions.map(({ id, until }) => ({ id, until: until ?? null })),
      version,
    };
  }

  async save({ before, pins, exclusions, event }: CurationChange): Promise<Curation | null> {
    const { place, version: expectedVersion } = before;
    const id = idOf(place);
    const state = stateOf(pins, exclusions);
    try {
      const version = await (expectedVersion === 0
        ? this.outbox.insert(this.curations, { id, state, events: [event] })
        : this.outbox.update(this.curations, { id, expectedVersion, set: state, events: [event] }));
      return { place, pins, exclusions, version };
    } catch (error) {
      if (error instanceof VersionConflict || isDuplicateKey(error)) return null;
      throw error;
    }
  }
}

function stateOf(pins: readonly Choice[], exclusions: readonly Choice[]) {
  return {
    pinnedIds: pins.map(({ id }) => id),
    pinsUntil: pins.flatMap(({ id, until }) => (until === null ? [] : [{ id, until }])),
    exclusions: exclusions.map(({ id, until }) => (until === null ? { id } : { id, until })),
  };
}
