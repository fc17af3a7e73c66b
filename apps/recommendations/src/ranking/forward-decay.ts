const HOUR_MS = 3_600_000;
/** Times are counted from here and not from 1970: smaller numbers keep more digits behind the point. Never changed. */
const ORIGIN = Date.UTC(2020, 0, 1);

/**
 * λ·t, with λ = ln 2 / half-life and t since the origin. What happened at t weighs e^(λ·t) for ever, and divided by
 * e^(λ·now) it has decayed: nothing stored has to be changed as time goes by. `halfLife` in hours.
 * Source: Cormode, Shkapenyuk, Srivastava, Xu, "Forward Decay", ICDE 2009.
 */
export function decayExponent(at: Date, halfLife: number): number {
  return (Math.LN2 / halfLife) * ((at.getTime() - ORIGIN) / HOUR_MS);
}
