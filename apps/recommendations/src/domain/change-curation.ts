import { CurationContended } from './curation-contended.errors.js';
import type { Curation, CurationChange } from './curation.js';
import type { CurationRepository } from './curation.repository.js';
import { decideAgain } from './decide-again.js';
import type { Place } from './place.js';

/** Decides on what is chosen, and again when somebody else was faster. Throws CurationContended after five times. */
export function changeCuration(
  repository: CurationRepository,
  place: Place,
  decide: (curation: Curation) => CurationChange | null,
): Promise<Curation> {
  const get = (): Promise<Curation> => repository.get(place);
  const save = (change: CurationChange): Promise<Curation | null> => repository.save(change);
  return decideAgain({ get, save, contended: () => new CurationContended() }, decide);
}
