import { FindRelatedCandidatesUseCase } from './find-related-candidates.use-case.js';
import { curatedAt } from '#domain/curation.js';
import { CurationRepository } from '#domain/curation.repository.js';
import { besideArticle } from '#domain/place.js';
import { listTime } from '#ranking/list-time.js';
import { KnownArticles } from '#ranking/known-articles.js';
import { relatedList } from '#ranking/related-list.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Clock } from '@broadsheet/platform';
import { Injectable } from '@nestjs/common';

/** What to read after an article, the same for everyone. Never the article itself, nor one that was withdrawn. */
@Injectable()
export class ListRelatedUseCase {
  constructor(
    private readonly articles: KnownArticles,
    private readonly curations: CurationRepository,
    private readonly findCandidates: FindRelatedCandidatesUseCase,
    private readonly clock: Clock,
  ) {}

  async run(article: string, limit: number): Promise<RecommendationList> {
    const seed = await this.articles.published(article);
    const [curation, found] = await Promise.all([
      this.curations.get(besideArticle(seed.id)),
      this.findCandidates.run(seed),
    ]);
    const now = this.clock.now();
    const curated = curatedAt(curation, now);
    return { items: relatedList(this.articles.index, { seed, curated, ...found, now: listTime(now), limit }) };
  }
}
