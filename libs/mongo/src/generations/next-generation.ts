import { Generation } from './generation.js';
import { generationOf } from './generation-name.js';
import { generationRecords, RECORD_ID } from './generation-record.js';
import { shelfLives } from './shelf-lives.js';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { Connection } from 'mongoose';

/** After this time a hold ends by itself, even if the process that set it is gone. */
export const HOLD_MS = 30_000;
/** A hold must be sure to last until the switch is stored. */
const LEFT_AT_SWITCH_MS = 5_000;
const holdEnd = { $add: ['$$NOW', HOLD_MS] };

/**
 * A generation that is built while another one serves. Only one at a time: hold a lease. What others of its kind
 * left behind is dropped first; its number is a new one, so that a builder that wakes up late writes where nobody reads.
 */
export class NextGeneration {
  private constructor(
    private readonly connection: Connection,
    readonly serving: Generation,
    readonly made: Generation,
  ) {}

  /** Its collections are there and empty, and have no indexes yet. */
  static async begin(connection: Connection, definitions: readonly ModelDefinition[]): Promise<NextGeneration> {
    const records = generationRecords(connection);
    const { current = 0, last = 0 } = (await records.findOne({ _id: RECORD_ID })) ?? {};
    const number = last + 1;
    const making = { current, making: number, last: number, heldUntil: null };
    await records.updateOne({ _id: RECORD_ID }, { $set: making }, { upsert: true });
    const of = (generation: number) => new Generation(connection, definitions, generation);
    const next = new NextGeneration(connection, of(current), of(number));
    await next.dropAllBut(next.serving);
    for (const model of next.made.models) await model.createCollection();
    return next;
  }

  /**
   * Only now, as rows that expire by an index could be gone before what was added to them later is read. What is too old
   * is swept at once: the database would do it within a minute.
   */
  async index(): Promise<void> {
    for (const model of this.made.models) {
      for (const { field, seconds } of shelfLives(model.schema)) {
        const expired = { [field]: { $lt: new Date(Date.now() - seconds * 1_000) } };
        await this.connection.collection(model.collection.name).deleteMany(expired);
      }
      await model.createIndexes();
    }
  }

  /** From now on nothing is applied to what serves, but what had begun before. */
  async hold(): Promise<boolean> {
    return this.update({}, { heldUntil: holdEnd });
  }

  /** False where it has run out: what was compared meanwhile says nothing. */
  async keepHold(): Promise<boolean> {
    return this.update({ $expr: { $gt: ['$heldUntil', '$$NOW'] } }, { heldUntil: holdEnd });
  }

  async lift(): Promise<void> {
    await this.update({}, { heldUntil: null });
  }

  /** It serves from now on, and the hold is lifted. False, and nothing has changed, where the hold may have run out. */
  async serve(): Promise<boolean> {
    const isHeld = { $expr: { $gt: ['$heldUntil', { $add: ['$$NOW', LEFT_AT_SWITCH_MS] }] } };
    return this.update(isHeld, { current: this.made.number, making: null, heldUntil: null });
  }

  /** Once it serves, and nobody reads the other one any more. */
  async dropServed(): Promise<void> {
    await this.dropAllBut(this.made);
  }

  /** It will not serve. */
  async abandon(): Promise<void> {
    if (await this.update({}, { making: null, heldUntil: null })) await this.dropAllBut(this.serving);
  }

  /** Does nothing where another builder has begun since. */
  private async update(condition: object, set: Record<string, unknown>): Promise<boolean> {
    const filter = { _id: RECORD_ID, making: this.made.number, current: this.serving.number, ...condition };
    const { matchedCount } = await generationRecords(this.connection).updateOne(filter, [{ $set: set }]);
    return matchedCount === 1;
  }

  private async dropAllBut(kept: Generation): Promise<void> {
    const { names } = kept;
    for (const { name: collection } of await this.connection.listCollections()) {
      const generations = names.map((name) => generationOf(collection, name)).filter((one) => one !== undefined);
      if (generations.length > 0 && !generations.includes(kept.number))
        await this.connection.dropCollection(collection);
    }
  }
}
