import type { ArticleIndex } from './article-index.js';
import type { RelatedSignals } from './related-score.js';
import type { CoReads } from '#domain/popularity.repository.js';

interface Sources {
  readonly seedId: string;
  readonly coReads: CoReads;
  /** Popular articles of the seed's category. */
  readonly trendingIds: readonly string[];
}

export type RelatedCandidate = Omit<RelatedSignals, 'readers'>;

/** Published articles worth a comparison: read beside the seed, written like it, or popular in its category. */
export function relatedCandidates(index: ArticleIndex, { seedId, coReads, trendingIds }: Sources): RelatedCandidate[] {
  const neighbours = new Map(index.similarTo(seedId).map(({ id, score }) => [id, score]));
  const ids = new Set([...coReads.weights.keys(), ...neighbours.keys(), ...trendingIds]);
  ids.delete(seedId);
  return [...ids].flatMap((id) => {
    const publishedAt = index.published(id)?.publishedAt;
    if (!publishedAt) return [];
    return [{ id, coReads: coReads.weights.get(id) ?? 0, bm25: neighbours.get(id) ?? 0, publishedAt }];
  });
}
