import { curatedAt } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { inList } from '#domain/place.js';
import { listTime } from '#ranking/list-time.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { latestList } from '#ranking/latest-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** The newest published articles, of all or of one category with all below it. */
@Injectable()
export class ListLatestUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly curations: CurationRepository,
    private readonly clock: Clock,
  ) {}

  async run(limit: number, category?: string): Promise<RecommendationList> {
    this.index.assertBuilt();
    const categories = category === undefined ? undefined : this.index.branch(category);
    const curation = await this.curations.get(inList('latest'));
    const now = this.clock.now();
    const curated = curatedAt(curation, now);
    return { items: latestList(this.index, { categories, curated, now: listTime(now), limit }) };
  }
}
