import { FindRelatedCandidatesUseCase } from './find-related-candidates.use-case.js';
import { PinsRepository } from '#domain/pins.repository.js';
import { listTime } from '#ranking/list-time.js';
import { KnownArticles } from '#ranking/known-articles.js';
import { type AskedScope, scopeOf } from '#ranking/list-scope.js';
import { relatedList } from '#ranking/related-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
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
    private readonly pins: PinsRepository,
    private readonly findCandidates: FindRelatedCandidatesUseCase,
    private readonly clock: Clock,
  ) {}

  async run({ article, limit, ...asked }: ListRelated): Promise<RecommendationList> {
    const seed = await this.articles.published(article);
    const scope = scopeOf(this.articles.index, asked);
    const [{ pinnedIds }, found] = await Promise.all([this.pins.get(seed.id), this.findCandidates.run(seed)]);
    const now = listTime(this.clock.now());
    return { items: relatedList(this.articles.index, { seed, scope, pinnedIds, ...found, now, limit }) };
  }
}
