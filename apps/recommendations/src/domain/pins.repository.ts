import type { Pins, PinsChange } from './pins.js';

/** Saves pins together with the event that tells of them. */
export abstract class PinsRepository {
  abstract get(articleId: string): Promise<Pins>;
  /** The pins after it; null where somebody else changed them first, and nothing has been saved. */
  abstract save(change: PinsChange): Promise<Pins | null>;
}
