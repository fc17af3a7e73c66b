import { FindRelatedCandidatesUseCase } from './find-related-candidates.use-case.js';
import { OpenListUseCase } from './open-list.use-case.js';
import { besideArticle } from '#domain/place.js';
import { KnownArticles } from '#ranking/known-articles.js';
import type { AskedScope } from '#ranking/list-scope.js';
import { relatedList } from '#ranking/related-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface ListRelated extends AskedScope {
  /** Id, number or slug. */
  readonly article: string;
  readonly limit: number;
}

/** What to read after an article, the same for everyone. Never the article itself, nor one that was withdrawn. */
@Injectable()
export class ListRelatedUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly findCandidates: FindRelatedCandidatesUseCase,
    private readonly openList: OpenListUseCase,
  ) {}

  async run({ article, limit, ...asked }: ListRelated): Promise<RecommendationList> {
    const seed = await this.articles.published(article);
    const [{ scope, pinnedIds, scoredAt }, found] = await Promise.all([
      this.openList.run(besideArticle(seed.id), asked),
      this.findCandidates.run(seed),
    ]);
    return { items: relatedList(this.articles.index, { seed, scope, pinnedIds, ...found, now: scoredAt, limit }) };
  }
}
