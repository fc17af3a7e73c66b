import type { BackOff, Tries } from './back-off.js';

/** What tries have in common, and how they are slowed down. `id` names nobody: it is a keyed hash. */
export interface TryKey {
  readonly id: string;
  readonly backOff: BackOff;
}

/** A try that was counted, with what was known before it. */
export interface CountedTry {
  readonly id: string;
  readonly before: Tries | null;
  readonly after: Tries;
}

/** Tries, as all instances of the service count them together. */
export abstract class TryRepository {
  /** Until when tries of any of these have to wait; null where none has to. */
  abstract blockedUntil(ids: readonly string[], now: Date): Promise<Date | null>;

  /** Counts one try of each; answers until when to wait where another one came in between. */
  abstract count(keys: readonly TryKey[], now: Date): Promise<readonly CountedTry[] | Date>;

  /** Undoes one count of each, for a try that did not fail. */
  abstract giveBack(tries: readonly CountedTry[]): Promise<void>;

  abstract forget(id: string): Promise<void>;

  /** Remembers something of which nothing but the id is known, for some time. */
  abstract remember(id: string, until: Date): Promise<void>;
  abstract remembers(id: string, now: Date): Promise<boolean>;
}
