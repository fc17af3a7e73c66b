import { CurationContended } from './curation-contended.errors.js';
import type { Curation, CurationChange } from './curation.js';
import type { CurationRepository } from './curation.repository.js';
import type { Place } from './place.js';

const ATTEMPTS = 5;

/** Decides on what is chosen, and again when somebody else was faster. Throws CurationContended after five times. */
export async function changeCuration(
  repository: CurationRepository,
  place: Place,
  decide: (curation: Curation) => CurationChange | null,
): Promise<Curation> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const curation = await repository.get(place);
    const change = decide(curation);
    if (!change) return curation;
    const saved = await repository.save(change);
    if (saved) return saved;
  }
  throw new CurationContended();
}
