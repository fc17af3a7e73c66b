import { HOUR_MS } from '@broadsheet/contracts';

/** Hours after which a read counts half: hot, now, today, fortnight. */
export const HALF_LIVES = { r1: 1, r6: 6, r24: 24, r336: 336 } as const;
export type Popularities = Readonly<Record<keyof typeof HALF_LIVES, number>>;

/** Times count from here and not from 1970: smaller numbers keep more digits after the point. Must never change. */
const ORIGIN = Date.UTC(2020, 0, 1);

/** Something that makes an article popular, and how many reads at that moment it is worth. */
interface Weighed {
  readonly at: Date;
  readonly weight: number;
}

/**
 * ln of what a gain at this time adds to Σ w_i·e^(λ·t_i), for each half-life: ln w + λ·t, with λ = ln 2 / half-life.
 * Source: E. Bernhardsson, erikbern.com, 29 October 2012.
 */
export function gainedPopularities({ at, weight }: Weighed): Popularities {
  const { r1, r6, r24, r336 } = HALF_LIVES;
  const more = Math.log(weight);
  return {
    r1: more + decayExponent(at, r1),
    r6: more + decayExponent(at, r6),
    r24: more + decayExponent(at, r24),
    r336: more + decayExponent(at, r336),
  };
}

/**
 * ln(e^r + e^u) without overflow: max(r, u) + ln(1 + e^(-|r - u|)). Commutative and associative, so the order
 * in which reads arrive does not matter. Source: as above ("log-sum-exp").
 */
export function addPopularity(r: number, u: number): number {
  return Math.max(r, u) + Math.log1p(Math.exp(-Math.abs(r - u)));
}

/** `addPopularity` for each half-life. */
export function addPopularities(a: Popularities, b: Popularities): Popularities {
  return {
    r1: addPopularity(a.r1, b.r1),
    r6: addPopularity(a.r6, b.r6),
    r24: addPopularity(a.r24, b.r24),
    r336: addPopularity(a.r336, b.r336),
  };
}

/** ln Σ w_i·e^(λ·t_i) over the gains, for each half-life; minus infinity, ln 0, if there are none. */
export function popularitiesOf(gains: readonly Weighed[]): Popularities {
  const none = { r1: -Infinity, r6: -Infinity, r24: -Infinity, r336: -Infinity };
  return gains.map(gainedPopularities).reduce(addPopularities, none);
}

/** Σ e^(-λ(now - t_i)): how many reads "just now" all reads are worth, e^(r - λ·now). `halfLife` in hours. */
export function popularityNow(r: number, halfLife: number, now: Date): number {
  return Math.exp(r - decayExponent(now, halfLife));
}

/**
 * λ·t, with λ = ln 2 / half-life and t since the origin. What happened at t always weighs e^(λ·t); divided by e^(λ·now)
 * it has decayed, so nothing stored has to change as time passes. `halfLife` in hours.
 * Source: Cormode, Shkapenyuk, Srivastava, Xu, "Forward Decay", ICDE 2009.
 */
function decayExponent(at: Date, halfLife: number): number {
  return (Math.LN2 / halfLife) * ((at.getTime() - ORIGIN) / HOUR_MS);
}
