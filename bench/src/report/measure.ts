import type { Target } from './targets.js';

/** One figure against its target. */
export interface Measure extends Target {
  readonly value: number;
  /** Requests per second of raw Fastify in the same run, where the value is a ratio to it. */
  readonly baseline: number | null;
  /** What a reader of the figure must know, one thought each. */
  readonly notes: readonly string[];
}

/** A target is met by reaching it. */
export function isMet({ value, target, better }: Measure): boolean {
  return better === 'more' ? value >= target : value <= target;
}
