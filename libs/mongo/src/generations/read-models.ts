import type { Generation } from './generation.js';
import type { ClientSession } from 'mongoose';

/**
 * Where a service's read models are: a repository asks before each use and keeps nothing, as they may be rebuilt in
 * other collections while it serves.
 */
export abstract class ReadModels {
  /** For lists and other reads. */
  abstract toRead(): Promise<Generation>;
  /** For whatever changes them; inside of a transaction with its session, so that all of it goes to one generation. */
  abstract toWrite(session?: ClientSession): Promise<Generation>;
}
