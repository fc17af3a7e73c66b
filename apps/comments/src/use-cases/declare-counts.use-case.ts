import { DiscussionCountRepository } from '#domain/discussion-count.repository.js';
import { shownCounts } from '#domain/discussion-counts.js';
import { declareCounts } from '#domain/discussion.js';
import { DiscussionRepository } from '#domain/discussion.repository.js';
import { KnownArticleRepository } from '#domain/known-article.repository.js';
import { known } from '#domain/known-article.js';
import { articleReference, type Caller, type DeclaredCount, type DeclaredCountsResult } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface DeclareCounts {
  readonly article: string;
  readonly declared: readonly DeclaredCount[];
  readonly caller: Caller;
}

/** Keeps the numbers that a source gave without the comments; they are never mixed with the counts of rows. */
@Injectable()
export class DeclareCountsUseCase {
  constructor(
    private readonly articles: KnownArticleRepository,
    private readonly discussions: DiscussionRepository,
    private readonly counts: DiscussionCountRepository,
  ) {}

  async run({ article, declared, caller }: DeclareCounts): Promise<DeclaredCountsResult> {
    const { id } = known(await this.articles.findSoon(articleReference(article)), article);
    const { outcome } = await this.discussions.change(id, (before) => declareCounts(before, declared, caller));
    return { ...shownCounts(await this.counts.of(id)), outcome };
  }
}
