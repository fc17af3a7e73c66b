import { CURATIONS, type CurationDocument } from './curation.schema.js';
import type { Choice } from '#domain/choices.js';
import type { Curation, CurationChange } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { idOf, type Place } from '#domain/place.js';
import { change, OutboxWriter } from '@broadsheet/messaging';
import { loadBy } from '@broadsheet/mongo';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';

/** The choices of editors in MongoDB, one document per place; state and event are one write. */
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

  change(place: Place, decide: (curation: Curation) => CurationChange | null): Promise<Curation> {
    const decideAndSave = async (before: Curation): Promise<Curation> => {
      const decided = decide(before);
      return decided ? this.save(decided) : before;
    };
    return change(() => this.get(place), decideAndSave, { what: 'the pins and exclusions of this place' });
  }

  private async save({ before, pins, exclusions, event }: CurationChange): Promise<Curation> {
    const { place, version: expectedVersion } = before;
    const id = idOf(place);
    const state = stateOf(pins, exclusions);
    const version = await (expectedVersion === 0
      ? this.outbox.insert(this.curations, { id, state, events: [event] })
      : this.outbox.update(this.curations, { id, expectedVersion, set: state, events: [event] }));
    return { place, pins, exclusions, version };
  }
}

function stateOf(pins: readonly Choice[], exclusions: readonly Choice[]) {
  return {
    pinnedIds: pins.map(({ id }) => id),
    pinsUntil: pins.flatMap(({ id, until }) => (until === null ? [] : [{ id, until }])),
    exclusions: exclusions.map(({ id, until }) => (until === null ? { id } : { id, until })),
  };
}
