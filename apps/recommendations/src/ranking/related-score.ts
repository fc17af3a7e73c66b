import { ageInHours, freshness, readsForAge } from './freshness.js';
import { normalised } from './normalised.js';
import type { RecommendationReason } from '@broadsheet/contracts';

/** What is known of a candidate beside a seed. */
export interface RelatedSignals {
  readonly id: string;
  /** c6: how much the two are read in one sitting. */
  readonly coReads: number;
  readonly bm25: number;
  readonly readers: number;
  readonly publishedAt: Date;
}

export interface RelatedScore {
  readonly id: string;
  readonly score: number;
  /** The signal that adds most to the score. */
  readonly reason: RecommendationReason;
}

/** Co-readers at which their behaviour counts as much as the text. */
const HALFWAY = 5;
const WEIGHT_OF_POPULARITY = 0.1;
const WEIGHT_OF_FRESHNESS = 0.25;

/**
 * score = g·nz(c6) + (1 - g)·nz(bm25) + 0.1·nz(hn) + 0.25·fresh, with g = n / (n + 5) for n co-readers of the seed;
 * nz divides by the largest among the candidates. Source: this product's own measurements on the logs of Deskdrop.
 */
export function relatedScores(candidates: readonly RelatedSignals[], coReaders: number, now: Date): RelatedScore[] {
  const g = coReaders / (coReaders + HALFWAY);
  const ages = candidates.map(({ publishedAt }) => ageInHours(publishedAt, now));
  const coRead = normalised(candidates.map(({ coReads }) => coReads));
  const similar = normalised(candidates.map(({ bm25 }) => bm25));
  const trending = normalised(candidates.map(({ readers }, at) => readsForAge(readers, ages[at] ?? 0)));
  return candidates.map(({ id }, at) =>
    summed(id, {
      'co-read': g * (coRead[at] ?? 0),
      similar: (1 - g) * (similar[at] ?? 0),
      trending: WEIGHT_OF_POPULARITY * (trending[at] ?? 0),
      fresh: WEIGHT_OF_FRESHNESS * freshness(ages[at] ?? 0),
    }),
  );
}

function summed(id: string, parts: Partial<Record<RecommendationReason, number>>): RelatedScore {
  const contributions = Object.entries(parts) as [RecommendationReason, number][];
  const [reason] = contributions.reduce((a, b) => (b[1] > a[1] ? b : a));
  return { id, reason, score: contributions.reduce((sum, [, part]) => sum + part, 0) };
}
