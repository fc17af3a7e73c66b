import { decayExponent } from './forward-decay.js';

const HALF_LIFE_HOURS = 90 * 24;

/** Σ e^(λ·t) over these times, with a half-life of 90 days. */
export function coReadWeight(times: readonly Date[]): number {
  return times.reduce((sum, at) => sum + Math.exp(decayExponent(at, HALF_LIFE_HOURS)), 0);
}

/** What a stored sum is worth now: how many readers of both, just now, it equals. */
export function coReadsNow(c90: number, now: Date): number {
  return c90 * Math.exp(-decayExponent(now, HALF_LIFE_HOURS));
}
