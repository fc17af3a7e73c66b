import { articlesAround, FindPeersUseCase } from './find-peers.use-case.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-memory.js';
import { ReaderRepository } from '#domain/reader.repository.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING, isIn, type ListScope } from '#ranking/list-scope.js';
import { nearness, type Nearness } from '#ranking/neighbourhood.js';
import { comparedIn, newestIds } from '#ranking/newest-ids.js';
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

  async run(known: KnownReader, now: Date, scope: ListScope = EVERYTHING): Promise<PersonalRanking> {
    this.index.assertBuilt();
    const [peers, trendingIds] = await Promise.all([this.findPeers.run(known, now), this.trendingIn(scope)]);
    const ids = [...new Set([...trendingIds, ...newestIds(this.index, scope, MOST_LATEST)])];
    const stats = await this.popularity.statsOf([...new Set([...articlesAround(peers), ...ids])]);
    const near = nearness({ ...peers, readersOf: (id) => stats.get(id)?.readers ?? 0, now });
    const candidates = personalCandidates(this.index, { ids, near, stats });
    const inScope = candidates.filter(({ id }) => isIn(scope, this.index.published(id)));
    return { near, scores: personalScores(await this.readers.unread(known.id, inScope), now) };
  }

  private async trendingIn(scope: ListScope): Promise<string[]> {
    const among = comparedIn(this.index, scope, NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MOST_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}
