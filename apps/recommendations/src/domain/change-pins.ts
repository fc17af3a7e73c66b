import { PinsContended } from './pins-contended.errors.js';
import type { Pins, PinsChange } from './pins.js';
import type { PinsRepository } from './pins.repository.js';

const ATTEMPTS = 5;

/** Decides on the pins as they are, and again when somebody else was faster. Throws PinsContended after five times. */
export async function changePins(
  repository: PinsRepository,
  articleId: string,
  decide: (pins: Pins) => PinsChange | null,
): Promise<Pins> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const pins = await repository.get(articleId);
    const change = decide(pins);
    if (!change) return pins;
    const saved = await repository.save(change);
    if (saved) return saved;
  }
  throw new PinsContended();
}
