import { curatedAt } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { inList } from '#domain/place.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import { listTime } from '#ranking/list-time.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { newestIds } from '#ranking/newest-ids.js';
import { trendingList } from '#ranking/trending-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** Withdrawn and excluded articles and a head of mixed categories must leave enough to fill a list. */
const SPARE = 200;
const NEWEST_OF_CATEGORY = 1_000;

/** What is being read now, filled up with the latest; of all, or of one category with all below it. */
@Injectable()
export class ListTrendingUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly popularity: PopularityRepository,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run(limit: number, category?: string): Promise<RecommendationList> {
    this.index.assertBuilt();
    const categories = category === undefined ? undefined : this.index.branch(category);
    const among = categories && newestIds(this.index, categories, NEWEST_OF_CATEGORY);
    const [curation, popular] = await Promise.all([
      this.curations.get(inList('trending')),
      this.popularity.mostRead(limit + SPARE, among),
    ]);
    const now = this.clock.now();
    const curated = curatedAt(curation, now);
    return { items: trendingList(this.index, { popular, categories, curated, now: listTime(now), limit }) };
  }
}
