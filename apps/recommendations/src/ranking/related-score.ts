import { ageInHours, freshness, normalised, readsForAge } from './signals.js';
import type { RecommendationReason } from '@broadsheet/contracts';

/** What is known about a candidate for the related list of a seed. */
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
  /** The signal that contributes most to the score. */
  readonly reason: RecommendationReason;
}

const REASONS = ['co-read', 'similar', 'trending', 'fresh'] as const satisfies RecommendationReason[];
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
    summed(id, [
      g * (coRead[at] ?? 0),
      (1 - g) * (similar[at] ?? 0),
      WEIGHT_OF_POPULARITY * (trending[at] ?? 0),
      WEIGHT_OF_FRESHNESS * freshness(ages[at] ?? 0),
    ]),
  );
}

/** Parts are in the order of their reasons. */
function summed(id: string, parts: readonly number[]): RelatedScore {
  let [score, largest] = [0, 0];
  for (let at = 0; at < parts.length; at += 1) {
    score += parts[at] ?? 0;
    if ((parts[at] ?? 0) > (parts[largest] ?? 0)) largest = at;
  }
  return { id, score, reason: REASONS[largest] ?? 'similar' };
}
