import type { Scored } from '#ranking/top-list.js';

/** How good a ranking is, from the places of the wanted articles. */
export interface Measures {
  /** Share of places up to the fifth. */
  readonly hr5: number;
  /** Mean of 1 / log2(place + 1) for places up to the fifth, else 0: normalised discounted cumulative gain, one relevant article each. */
  readonly ndcg5: number;
  /** Mean of 1 / place. */
  readonly mrr: number;
  /** 95 % interval of nDCG@5 by bootstrap. */
  readonly interval: readonly [number, number];
  readonly targets: number;
}

const CUT = 5;
const RESAMPLES = 1_000;

/**
 * Source: Järvelin and Kekäläinen, "Cumulated Gain-based Evaluation of IR Techniques", TOIS 2002; the interval by the
 * percentile bootstrap (Efron and Tibshirani, 1993).
 */
export function measuresOf(places: readonly number[], random: () => number): Measures {
  const gains = places.map(gainOf);
  return {
    hr5: mean(places.map((place) => (place <= CUT ? 1 : 0))),
    ndcg5: mean(gains),
    mrr: mean(places.map((place) => 1 / place)),
    interval: intervalOfMean(gains, random),
    targets: places.length,
  };
}

/** How much better the first ranking is than the second in nDCG@5, target by target, with its 95 % interval. */
export function gainOver(
  places: readonly number[],
  others: readonly number[],
  random: () => number,
): { readonly mean: number; readonly interval: readonly [number, number] } {
  const differences = places.map((place, at) => gainOf(place) - gainOf(others[at] ?? Infinity));
  return { mean: mean(differences), interval: intervalOfMean(differences, random) };
}

/** 95 % of the means of samples drawn with replacement lie between the two. */
export function intervalOfMean(values: readonly number[], random: () => number): readonly [number, number] {
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let n = 0; n < values.length; n += 1) sum += values[Math.floor(random() * values.length)] ?? 0;
    return values.length === 0 ? 0 : sum / values.length;
  }).sort((a, b) => a - b);
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0];
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function gainOf(place: number): number {
  return place <= CUT ? 1 / Math.log2(place + 1) : 0;
}

/**
 * The place of the wanted article among `live` articles, from 1: ties count as the middle of their places, and articles
 * without a score come last, in random order.
 */
export function placeOf(wanted: string, scored: readonly Scored[], live: number): number {
  const own = scored.find(({ id }) => id === wanted)?.score;
  if (own === undefined) return scored.length + (Math.max(1, live - scored.length) + 1) / 2;
  const better = scored.filter(({ score }) => score > own).length;
  const equal = scored.filter(({ score }) => score === own).length;
  return better + (equal + 1) / 2;
}
