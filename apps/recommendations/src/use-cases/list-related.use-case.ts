import { PinsRepository } from '#domain/pins.repository.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import { listTime } from '#ranking/list-time.js';
import { KnownArticles } from '#ranking/known-articles.js';
import { newestIds } from '#ranking/newest-ids.js';
import { relatedCandidates, type RelatedCandidate } from '#ranking/related-candidates.js';
import { relatedList } from '#ranking/related-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

const MOST_CO_READS = 50;
const MOST_TRENDING = 20;
/** News of a category that is older than its newest so many is not looked at: nothing of it trends. */
const NEWEST_OF_CATEGORY = 200;

/** What to read after an article, the same for everyone. Never the article itself, nor one that was withdrawn. */
@Injectable()
export class ListRelatedUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly pins: PinsRepository,
    private readonly popularity: PopularityRepository,
    private readonly clock: Clock,
  ) {}

  async run(article: string, limit: number): Promise<RecommendationList> {
    const { index } = this.articles;
    const seed = await this.articles.published(article);
    const [pins, coReads, trendingIds] = await Promise.all([
      this.pins.get(seed.id),
      this.popularity.coReadsOf(seed.id, MOST_CO_READS),
      this.trendingIn(seed.primaryCategoryId),
    ]);
    const candidates = await this.withReaders(relatedCandidates(index, { seedId: seed.id, coReads, trendingIds }));
    const now = listTime(this.clock.now());
    const { pinnedIds } = pins;
    return { items: relatedList(index, { seed, pinnedIds, candidates, coReaders: coReads.readers, now, limit }) };
  }

  private async trendingIn(categoryId: string | null): Promise<string[]> {
    if (categoryId === null) return [];
    const { index } = this.articles;
    const newest = newestIds(index, index.branch(categoryId), NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MOST_TRENDING, newest);
    return popular.map(({ articleId }) => articleId);
  }

  private async withReaders(candidates: readonly RelatedCandidate[]) {
    const readers = await this.popularity.readersOf(candidates.map(({ id }) => id));
    return candidates.map((candidate) => ({ ...candidate, readers: readers.get(candidate.id) ?? 0 }));
  }
}
