import type { Generation } from './generation.js';
import { ReadModels } from './read-models.js';

/** Always the same generation: for what makes one, and for databases in which there will never be another. */
export class OneGeneration extends ReadModels {
  constructor(private readonly generation: Generation) {
    super();
  }

  toRead(): Promise<Generation> {
    return Promise.resolve(this.generation);
  }

  toWrite(): Promise<Generation> {
    return Promise.resolve(this.generation);
  }
}
