import { VersionConflict } from './outbox.errors.js';
import { TooManyConcurrentChanges } from '@broadsheet/contracts';
import { isDuplicateKey } from '@broadsheet/mongo';

export interface ChangeOptions {
  /** Attempts in total; each time at least one writer succeeds, so that few are needed. 5 by default. */
  readonly attempts?: number;
  /** Whether the save failed because another writer was faster; by default a version conflict or a duplicate key. */
  readonly isLostRace?: (error: unknown) => boolean;
  /** What was contended, for the error: `the same discussion`. */
  readonly what?: string;
}

/**
 * Loads, decides and saves; after a lost race it loads and decides again. `decideAndSave` gets what was loaded and saves
 * through the `OutboxWriter`. An error of `load` is final, so a version that the caller expects is checked there.
 * Throws `TooManyConcurrentChanges` once the attempts are used up; nothing is saved then.
 */
export async function change<TState, TResult>(
  load: () => Promise<TState>,
  decideAndSave: (state: TState) => Promise<TResult>,
  { attempts = 5, isLostRace = isLostRaceByDefault, what }: ChangeOptions = {},
): Promise<TResult> {
  let cause: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const state = await load();
    try {
      return await decideAndSave(state);
    } catch (error) {
      if (!isLostRace(error)) throw error;
      cause = error;
    }
  }
  throw new TooManyConcurrentChanges(what, { cause });
}

function isLostRaceByDefault(error: unknown): boolean {
  return error instanceof VersionConflict || isDuplicateKey(error);
}
