import { inList } from '#domain/place.js';
import { latestList } from '#lists/latest-list.js';
import { ListOpener } from '#lists/list-opener.js';
import type { LimitedListRequest } from '#lists/list-scope.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/** The newest published articles. */
@Injectable()
export class ListLatestUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly opener: ListOpener,
  ) {}

  async run({ limit, ...request }: LimitedListRequest): Promise<RecommendationList> {
    const { scope, pinnedIds, scoredAt } = await this.opener.open(inList('latest'), request);
    return { items: latestList(this.index, { scope, pinnedIds, now: scoredAt, limit }) };
  }
}
