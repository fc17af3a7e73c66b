import { comparedIn, EVERYTHING } from './list-scope.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import { type CoReads, PopularityRepository } from '#domain/popularity.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { RelatedSignals } from '#ranking/related-score.js';
import { Injectable } from '@nestjs/common';

/** Candidates for the related list of an article, and the number of readers whose sittings they come from. */
interface RelatedCandidates {
  readonly candidates: readonly RelatedSignals[];
  readonly coReaders: number;
}

interface Sources {
  readonly seedId: string;
  readonly coReads: CoReads;
  /** Popular articles of the seed's category. */
  readonly trendingIds: readonly string[];
}

const NO_CO_READS: CoReads = { weights: new Map(), readers: 0 };
const MAX_TRENDING = 20;
/** Only this many of the newest articles of a category are compared: nothing older trends. */
const NEWEST_OF_CATEGORY = 200;

/** Collects what is read in one sitting with an article, has a similar text, or is popular in its category. */
@Injectable()
export class RelatedCandidateFinder {
  constructor(
    private readonly index: ArticleIndex,
    private readonly popularity: PopularityRepository,
  ) {}

  async find(seed: ArticleSummary): Promise<RelatedCandidates> {
    const [coReads, trendingIds] = await Promise.all([
      this.coReadsOf(seed.id),
      this.trendingIn(seed.primaryCategoryId),
    ]);
    const found = relatedCandidates(this.index, { seedId: seed.id, coReads, trendingIds });
    const stats = await this.popularity.statsOf(found.map(({ id }) => id));
    const candidates = found.map((one) => ({ ...one, readers: stats.get(one.id)?.readers ?? 0 }));
    return { candidates, coReaders: coReads.readers };
  }

  private async coReadsOf(articleId: string): Promise<CoReads> {
    return (await this.popularity.coReadsOf([articleId])).get(articleId) ?? NO_CO_READS;
  }

  /** For an article without a category, of all articles. */
  private async trendingIn(categoryId: string | null): Promise<string[]> {
    const scope = { ...EVERYTHING, categories: categoryId === null ? undefined : this.index.branch(categoryId) };
    const among = comparedIn(this.index, scope, NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MAX_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}

/** Published articles worth a comparison. */
export function relatedCandidates(
  index: ArticleIndex,
  { seedId, coReads, trendingIds }: Sources,
): Omit<RelatedSignals, 'readers'>[] {
  const neighbours = new Map(index.similarTo(seedId).map(({ id, score }) => [id, score]));
  const ids = new Set([...coReads.weights.keys(), ...neighbours.keys(), ...trendingIds]);
  ids.delete(seedId);
  return [...ids].flatMap((id) => {
    const publishedAt = index.published(id)?.publishedAt;
    if (!publishedAt) return [];
    return [{ id, coReads: coReads.weights.get(id) ?? 0, bm25: neighbours.get(id) ?? 0, publishedAt }];
  });
}
