import { Generation } from './generation.js';
import { type GenerationRecord, generationRecords, RECORD_ID } from './generation-record.js';
import { ReadModels } from './read-models.js';
import { ReadModelsHeld } from '#mongo.errors.js';
import type { ModelDefinition } from '@nestjs/mongoose';
import type { ClientSession, Connection } from 'mongoose';

interface Known {
  readonly generation: Generation;
  readonly lookedAt: number;
}

/** A generation is dropped only some seconds after it served last. */
const LOOK_EVERY_MS = 1_000;
const HELD = { $gt: ['$heldUntil', '$$NOW'] };

/**
 * The generation that serves. Reads use a value that is at most a second old; each write reads it again, and
 * throws ReadModelsHeld while nothing may be written.
 */
export class CurrentGeneration extends ReadModels {
  private known: Known | undefined;
  private looking: Promise<Generation> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly definitions: readonly ModelDefinition[],
  ) {
    super();
  }

  async toRead(): Promise<Generation> {
    if (this.known && performance.now() - this.known.lookedAt < LOOK_EVERY_MS) return this.known.generation;
    this.looking ??= this.lookAgain().finally(() => (this.looking = undefined));
    return this.looking;
  }

  async toWrite(session?: ClientSession): Promise<Generation> {
    const { current, held } = await this.look(session);
    if (held) throw new ReadModelsHeld();
    return this.generation(current);
  }

  private async lookAgain(): Promise<Generation> {
    const lookedAt = performance.now();
    const { current } = await this.look();
    const generation = this.generation(current);
    this.known = { generation, lookedAt };
    return generation;
  }

  private async look(session?: ClientSession): Promise<{ current: number; held: boolean }> {
    const projection = { current: 1, held: HELD };
    const found = await generationRecords(this.connection).findOne<GenerationRecord & { held: boolean }>(
      { _id: RECORD_ID },
      { projection, ...(session ? { session } : {}) },
    );
    return { current: found?.current ?? 0, held: found?.held ?? false };
  }

  private generation(number: number): Generation {
    return new Generation(this.connection, this.definitions, number);
  }
}
