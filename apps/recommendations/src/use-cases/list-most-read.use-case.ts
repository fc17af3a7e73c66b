import { OpenListUseCase } from './open-list.use-case.js';
import { inList } from '#domain/place.js';
import { type PopularityMeasure, PopularityRepository } from '#domain/popularity.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import type { AskedScope } from '#ranking/list-scope.js';
import { mostReadList } from '#ranking/most-read-list.js';
import { comparedIn } from '#ranking/newest-ids.js';
import { HALF_LIVES, popularityNow } from '#ranking/popularity.js';
import type { RecommendationList, TrendingWindow } from '@broadsheet/contracts';
import { Injectable } from '@nestjs/common';

export interface ListMostRead extends AskedScope {
  readonly limit: number;
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

/** Withdrawn articles, those that are left out and a head of mixed categories must leave enough to fill a list. */
const SPARE = 250;
/** What is worth less than a thousandth of a read was read too long ago to be read now. */
const LEAST_WORTH = 0.001;
/** Of a category or a language, so many of the newest are compared. What has been read for years may be old. */
const COMPARED = { ofNow: 1_000, ofAllTime: 5_000 };

/** What is being read now, or by most of all time, filled up with the latest. */
@Injectable()
export class ListMostReadUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly popularity: PopularityRepository,
    private readonly openList: OpenListUseCase,
  ) {}

  async run({ window, limit, ...asked }: ListMostRead): Promise<RecommendationList> {
    const by = MEASURES[window];
    const list = by === 'readers' ? 'popular' : 'trending';
    const { scope, pinnedIds, scoredAt: now } = await this.openList.run(inList(list), asked);
    const compared = by === 'readers' ? COMPARED.ofAllTime : COMPARED.ofNow;
    const among = comparedIn(this.index, scope, compared);
    const found = await this.popularity.mostRead(limit + SPARE, among, by);
    const worths = found.map(({ articleId: id, value }) => ({ id, score: worth(value, by, now) }));
    const mostRead = worths.filter(({ score }) => score >= LEAST_WORTH);
    return { items: mostReadList(this.index, { list, mostRead, scope, pinnedIds, now, limit }) };
  }
}

/** How many readers, or how many reads of this minute all reads are worth. */
function worth(value: number, by: PopularityMeasure, now: Date): number {
  return by === 'readers' ? value : popularityNow(value, HALF_LIVES[by], now);
}
