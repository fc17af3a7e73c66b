import { ListOpener } from '#lists/list-opener.js';
import type { ReaderListRequest } from '#lists/list-scope.js';
import { COMPARED_PER_PLACE, personalList } from '#lists/personal-list.js';
import { PersonalRanker } from '#lists/personal-ranker.js';
import { ReaderListFiller } from '#lists/reader-list-filler.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { RecommendationList } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

/**
 * What a reader may want to read next: never what the reader has read or dislikes, and as long as the limit if there are
 * enough articles. An unknown reader gets what is popular and new.
 */
@Injectable()
export class ListPersonalUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly opener: ListOpener,
    private readonly ranker: PersonalRanker,
    private readonly filler: ReaderListFiller,
  ) {}

  async run({ reader, limit, ...request }: ReaderListRequest): Promise<RecommendationList> {
    const opened = await this.opener.openFor(reader, request);
    const { scope, now, scoredAt, known } = opened;
    const ranking = await this.ranker.rank(known, { now, scope, limit: limit * COMPARED_PER_PLACE });
    const list = personalList(this.index, { ...ranking, now: scoredAt, limit });
    await this.filler.fill(list, opened);
    return { items: list.items };
  }
}
