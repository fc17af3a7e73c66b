import type { ArticleSummary } from '#domain/indexed-article.js';
import { type CoReads, PopularityRepository } from '#domain/popularity.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING } from '#ranking/list-scope.js';
import { comparedIn } from '#ranking/newest-ids.js';
import { relatedCandidates } from '#ranking/related-candidates.js';
import type { RelatedSignals } from '#ranking/related-score.js';
import { Injectable } from '@nestjs/common';

/** What may stand beside an article, and how many readers say so. */
export interface RelatedCandidates {
  readonly candidates: readonly RelatedSignals[];
  readonly coReaders: number;
}

const NO_CO_READS: CoReads = { weights: new Map(), readers: 0 };
const MOST_TRENDING = 20;
/** News of a category that is older than its newest so many is not looked at: nothing of it trends. */
const NEWEST_OF_CATEGORY = 200;

/** Gathers what is read beside an article, written like it, or popular in its category. */
@Injectable()
export class FindRelatedCandidatesUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly popularity: PopularityRepository,
  ) {}

  async run(seed: ArticleSummary): Promise<RelatedCandidates> {
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

  /** Of all, where there is no category: then nothing says that one is further away than another. */
  private async trendingIn(categoryId: string | null): Promise<string[]> {
    const scope = { ...EVERYTHING, categories: categoryId === null ? undefined : this.index.branch(categoryId) };
    const among = comparedIn(this.index, scope, NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MOST_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}
