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
    private readonly clock: Clock,
  ) {}

  run(limit: number, category?: string): RecommendationList {
    this.index.assertBuilt();
    const categories = category === undefined ? undefined : this.index.branch(category);
    return { items: latestList(this.index, { categories, now: listTime(this.clock.now()), limit }) };
  }
}
