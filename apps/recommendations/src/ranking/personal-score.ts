import { HALF_LIVES, type Popularities, popularityNow } from './popularity.js';
import { ageInHours, normalised } from './signals.js';

/** What is known about a candidate for one reader. */
export interface PersonalSignals {
  readonly id: string;
  /** Undefined if it has no readers. */
  readonly popularities: Popularities | undefined;
  /** Nearness to what the reader has read. */
  readonly near: number;
  readonly publishedAt: Date;
}

export interface PersonalScore {
  readonly id: string;
  readonly score: number;
  /** How far each signal lifts it above an unread article of two weeks ago. */
  readonly gains: { readonly near: number; readonly popular: number; readonly fresh: number };
}

/** Popularities below a thousandth of a read are not distinguished. */
const EPSILON = 0.001;
const NEWEST_HOURS = 0.25;
const WEIGHTS = { r1: 0.2, r6: 0.4, r24: 0.1, r336: -0.3, near: 1.6, age: -0.6 };
const MEASURES = ['r1', 'r6', 'r24', 'r336'] as const;
const STEEPNESS_OF_NEAR = 10;
const TWO_WEEKS_HOURS = 336;

/**
 * score = 0.2·ln(p1+ε) + 0.4·ln(p6+ε) + 0.1·ln(p24+ε) - 0.3·ln(p336+ε) + 1.6·ln(1 + 10·nz(near)) - 0.6·ln(max(age, 0.25 h)),
 * with ε = 0.001, p the reads of each half-life as worth now; nz divides by the largest among the candidates.
 * A log-linear model: signals multiply. Source: this product's own measurements on the logs of Deskdrop.
 */
export function personalScores(candidates: readonly PersonalSignals[], now: Date): PersonalScore[] {
  const near = normalised(candidates.map((candidate) => candidate.near));
  const unread = popularityPart(undefined, now);
  return candidates.map(({ id, popularities, publishedAt }, at) => {
    const nearPart = WEIGHTS.near * Math.log1p(STEEPNESS_OF_NEAR * (near[at] ?? 0));
    const popularPart = popularityPart(popularities, now);
    const agePart = partOfAge(Math.max(ageInHours(publishedAt, now), NEWEST_HOURS));
    const gains = {
      near: nearPart,
      popular: popularPart - unread,
      fresh: agePart - partOfAge(TWO_WEEKS_HOURS),
    };
    return { id, gains, score: nearPart + popularPart + agePart };
  });
}

function partOfAge(hours: number): number {
  return WEIGHTS.age * Math.log(hours);
}

function popularityPart(popularities: Popularities | undefined, now: Date): number {
  let sum = 0;
  for (const name of MEASURES) {
    const worth = popularities ? popularityNow(popularities[name], HALF_LIVES[name], now) : 0;
    sum += WEIGHTS[name] * Math.log(worth + EPSILON);
  }
  return sum;
}
