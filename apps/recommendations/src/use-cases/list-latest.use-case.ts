import { OpenListUseCase } from './open-list.use-case.js';
import { inList } from '#domain/place.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { latestList } from '#ranking/latest-list.js';
import type { AskedScope } from '#ranking/list-scope.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface ListLatest extends AskedScope {
  readonly limit: number;
}

/** The newest published articles of all, or of what is asked for. */
@Injectable()
export class ListLatestUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly openList: OpenListUseCase,
  ) {}

  async run({ limit, ...asked }: ListLatest): Promise<RecommendationList> {
    const { scope, pinnedIds, scoredAt } = await this.openList.run(inList('latest'), asked);
    return { items: latestList(this.index, { scope, pinnedIds, now: scoredAt, limit }) };
  }
}
