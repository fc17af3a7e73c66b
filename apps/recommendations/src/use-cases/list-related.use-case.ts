import { besideArticle } from '#domain/place.js';
import { KnownArticles } from '#lists/known-articles.js';
import { ListOpener } from '#lists/list-opener.js';
import type { LimitedListRequest } from '#lists/list-scope.js';
import { RelatedCandidateFinder } from '#lists/related-candidate-finder.js';
import { relatedList } from '#lists/related-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ListRelated extends LimitedListRequest {
  /** Id, number or slug. */
  readonly article: string;
}

/** What to read after an article, the same for every reader. Never the article itself, nor a withdrawn one. */
@Injectable()
export class ListRelatedUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly candidates: RelatedCandidateFinder,
    private readonly opener: ListOpener,
  ) {}

  async run({ article, limit, ...request }: ListRelated): Promise<RecommendationList> {
    const seed = await this.articles.published(article);
    const [{ scope, pinnedIds, scoredAt }, found] = await Promise.all([
      this.opener.open(besideArticle(seed.id), request),
      this.candidates.find(seed),
    ]);
    return { items: relatedList(this.articles.index, { seed, scope, pinnedIds, ...found, now: scoredAt, limit }) };
  }
}
