import { ArticleIndex } from '#ranking/article-index.js';
import { latestList } from '#ranking/latest-list.js';
import { type AskedScope, scopeOf } from '#ranking/list-scope.js';
import { listTime } from '#ranking/list-time.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

export interface ListLatest extends AskedScope {
  readonly limit: number;
}

/** The newest published articles of all, or of what is asked for. */
@Injectable()
export class ListLatestUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly clock: Clock,
  ) {}

  run({ limit, ...asked }: ListLatest): RecommendationList {
    this.index.assertBuilt();
    const scope = scopeOf(this.index, asked);
    return { items: latestList(this.index, { scope, now: listTime(this.clock.now()), limit }) };
  }
}
