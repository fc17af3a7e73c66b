import type { Curation, CurationChange } from './curation.js';
import type { Place } from './place.js';

/** Saves the choices of editors together with the event of each change. */
export abstract class CurationRepository {
  abstract get(place: Place): Promise<Curation>;
  /**
   * Decides on the current choices and saves the change; decides again if another editor was faster. Nothing is saved if
   * `decide` returns null. Returns the choices afterwards. Throws TooManyConcurrentChanges.
   */
  abstract change(place: Place, decide: (curation: Curation) => CurationChange | null): Promise<Curation>;
}
