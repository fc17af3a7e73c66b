import type { Attempts, Throttling } from './attempts.js';

/** What attempts have in common, and how they are slowed down. `id` is a keyed hash that identifies nobody. */
export interface AttemptKey {
  readonly id: string;
  readonly throttling: Throttling;
}

/** An attempt that was counted, with the state before and after it. */
export interface CountedAttempt {
  readonly id: string;
  readonly before: Attempts | null;
  readonly after: Attempts;
}

/** Attempts, counted by all instances of the service together. */
export abstract class AttemptRepository {
  /** Until when attempts with any of these ids must wait; null if none must. */
  abstract blockedUntil(ids: readonly string[], now: Date): Promise<Date | null>;

  /** Counts one attempt for each key; returns until when to wait if another attempt got in between. */
  abstract count(keys: readonly AttemptKey[], now: Date): Promise<readonly CountedAttempt[] | Date>;

  /** Takes one count of each back, for an attempt that did not fail. */
  abstract giveBack(attempts: readonly CountedAttempt[]): Promise<void>;

  abstract forget(id: string): Promise<void>;

  /** Stores that this id is known, for some time. */
  abstract markKnown(id: string, until: Date): Promise<void>;
  abstract isKnown(id: string, now: Date): Promise<boolean>;
}
