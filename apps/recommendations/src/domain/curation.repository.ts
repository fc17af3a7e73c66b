import type { Curation, CurationChange } from './curation.js';
import type { Place } from './place.js';

/** Saves what editors chose together with the event that tells of it. */
export abstract class CurationRepository {
  abstract get(place: Place): Promise<Curation>;
  /** What is chosen after it; null where somebody else changed it first, and nothing has been saved. */
  abstract save(change: CurationChange): Promise<Curation | null>;
}
