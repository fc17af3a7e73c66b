import { inList } from '#domain/place.js';
import { type PopularityMeasure, PopularityRepository } from '#domain/popularity.repository.js';
import { ListOpener } from '#lists/list-opener.js';
import { comparedIn, type LimitedListRequest } from '#lists/list-scope.js';
import { mostReadList } from '#lists/most-read-list.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { HALF_LIVES, popularityNow } from '#ranking/popularity.js';
import type { RecommendationList, TrendingWindow } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

interface ListMostRead extends LimitedListRequest {
  readonly window: Window;
}

type Window = TrendingWindow | 'all time';

const MEASURES: Readonly<Record<Window, PopularityMeasure>> = {
  '1h': 'r1',
  '6h': 'r6',
  '24h': 'r24',
  '14d': 'r336',
  'all time': 'readers',
};

/** Enough must remain to fill a list after withdrawn articles, exclusions and the mixed head are taken out. */
const SPARE = 250;
/** An article worth less than a thousandth of a read was read too long ago to be trending. */
const MIN_WORTH = 0.001;
/** How many of the newest articles of a category or language are compared. The most read of all time may be old. */
const COMPARED = { ofNow: 1_000, ofAllTime: 5_000 };

/** What is being read now, or has the most readers of all time, filled up with the latest. */
@Injectable()
export class ListMostReadUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly popularity: PopularityRepository,
    private readonly opener: ListOpener,
  ) {}

  async run({ window, limit, ...request }: ListMostRead): Promise<RecommendationList> {
    const by = MEASURES[window];
    const list = by === 'readers' ? 'popular' : 'trending';
    const { scope, pinnedIds, scoredAt: now } = await this.opener.open(inList(list), request);
    const compared = by === 'readers' ? COMPARED.ofAllTime : COMPARED.ofNow;
    const among = comparedIn(this.index, scope, compared);
    const found = await this.popularity.mostRead(limit + SPARE, among, by);
    const worths = found.map(({ articleId: id, value }) => ({ id, score: worth(value, by, now) }));
    const mostRead = worths.filter(({ score }) => score >= MIN_WORTH);
    return { items: mostReadList(this.index, { list, mostRead, scope, pinnedIds, now, limit }) };
  }
}

/** The number of readers, or how many reads of this minute all reads are worth. */
function worth(value: number, by: PopularityMeasure, now: Date): number {
  return by === 'readers' ? value : popularityNow(value, HALF_LIVES[by], now);
}
