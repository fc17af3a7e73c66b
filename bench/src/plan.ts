import type { HowMany } from '#figures/pairs.js';
import type { WarmUp } from '#load/warm-up.js';

/** How long and how often is measured. */
export interface Plan extends HowMany {
  /** Of every case and of the yardstick, before what counts. */
  readonly warmUp: WarmUp;
  readonly baseSeconds: number;
  readonly caseSeconds: number;
  /** Seconds of load at a constant rate. */
  readonly steadySeconds: number;
  readonly coldStarts: number;
  /** Events for a handler that does nothing, and for one that writes. */
  readonly events: { readonly handled: number; readonly written: number };
  /** Articles that recommendations choose from. */
  readonly archive: { readonly small: number; readonly large: number };
}

/** The method of docs/performance.md. */
export const FULL: Plan = {
  pairs: 5,
  attempts: 15,
  warmUp: { windowSeconds: 2, maxWindows: 30 },
  baseSeconds: 1,
  caseSeconds: 2,
  steadySeconds: 15,
  coldStarts: 5,
  events: { handled: 200_000, written: 60_000 },
  archive: { small: 5_000, large: 50_000 },
};

/** A first look: too few and too short for figures to be published. */
export const QUICK: Plan = {
  pairs: 2,
  attempts: 3,
  warmUp: { windowSeconds: 1, maxWindows: 3 },
  baseSeconds: 1,
  caseSeconds: 1,
  steadySeconds: 3,
  coldStarts: 1,
  events: { handled: 40_000, written: 10_000 },
  archive: { small: 500, large: 5_000 },
};
