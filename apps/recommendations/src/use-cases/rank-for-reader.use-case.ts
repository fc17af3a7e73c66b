import { FindPeersUseCase } from './find-peers.use-case.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING, isIn, isNarrow, type ListScope } from '#ranking/list-scope.js';
import { nearness, type Nearness } from '#ranking/neighbourhood.js';
import { newestIds } from '#ranking/newest-ids.js';
import { personalCandidates } from '#ranking/personal-candidates.js';
import { personalScores, type PersonalScore } from '#ranking/personal-score.js';
import { Injectable } from '@nestjs/common';

/** Articles scored for one reader, in no order; what the reader has read is not among them. */
export interface PersonalRanking {
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
}

const MOST_TRENDING = 100;
const MOST_LATEST = 100;
/** News of a category that is older than its newest so many is not looked at: nothing of it trends. */
const NEWEST_OF_CATEGORY = 1_000;

/** Compares what is popular, new, or near to what a reader has read. */
@Injectable()
export class RankForReaderUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly readers: ReaderRepository,
    private readonly popularity: PopularityRepository,
    private readonly findPeers: FindPeersUseCase,
  ) {}

  /** Of a reader without an id nothing is known. */
  async run(readerId: string | null, now: Date, scope: ListScope = EVERYTHING): Promise<PersonalRanking> {
    this.index.assertBuilt();
    const [peers, trendingIds] = await Promise.all([this.findPeers.run(readerId, now), this.trendingIn(scope)]);
    const ids = [...new Set([...trendingIds, ...newestIds(this.index, scope, MOST_LATEST)])];
    const neighbours = [...peers.histories.values()].flat().map(({ article }) => article);
    const stats = await this.popularity.statsOf([...new Set([...peers.read, ...neighbours, ...ids])]);
    const near = nearness({ ...peers, readersOf: (id) => stats.get(id)?.readers ?? 0, now });
    const candidates = personalCandidates(this.index, { ids, near, stats });
    const inScope = candidates.filter(({ id }) => isIn(scope, this.index.published(id)));
    return { near, scores: personalScores(await this.readers.unread(readerId, inScope), now) };
  }

  private async trendingIn(scope: ListScope): Promise<string[]> {
    const among = isNarrow(scope) ? newestIds(this.index, scope, NEWEST_OF_CATEGORY) : undefined;
    const popular = await this.popularity.mostRead(MOST_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}
