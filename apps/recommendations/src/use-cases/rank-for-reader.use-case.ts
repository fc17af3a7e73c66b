import { FindPeersUseCase } from './find-peers.use-case.js';
import { FindUnreadUseCase } from './find-unread.use-case.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-memory.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { EVERYTHING, isIn, type ListScope } from '#ranking/list-scope.js';
import { nearness, type Nearness } from '#ranking/neighbourhood.js';
import { comparedIn, newestIds } from '#ranking/newest-ids.js';
import { personalCandidates } from '#ranking/personal-candidates.js';
import { personalScores, type PersonalScore } from '#ranking/personal-score.js';
import { Injectable } from '@nestjs/common';

/** Articles scored for one reader, best first; what the reader has read is not among them. */
export interface PersonalRanking {
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
}

interface Wanted {
  readonly now: Date;
  readonly scope?: ListScope;
  /** Of the best so many. */
  readonly most: number;
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
    private readonly findUnread: FindUnreadUseCase,
    private readonly popularity: PopularityRepository,
    private readonly findPeers: FindPeersUseCase,
  ) {}

  async run(known: KnownReader, { now, scope = EVERYTHING, most }: Wanted): Promise<PersonalRanking> {
    this.index.assertBuilt();
    const [around, trendingIds] = await Promise.all([this.findPeers.run(known, now), this.trendingIn(scope)]);
    const ids = [...new Set([...trendingIds, ...newestIds(this.index, scope, MOST_LATEST)])];
    const stats = await this.popularity.statsOf([...new Set([...around.read, ...around.articles, ...ids])]);
    const near = nearness(around, (id) => stats.get(id)?.readers ?? 0);
    const candidates = personalCandidates(this.index, { ids, near, stats });
    const readLast = new Set(known.reads.map(({ article }) => article));
    const open = candidates.filter(({ id }) => !readLast.has(id) && isIn(scope, this.index.published(id)));
    const scores = personalScores(open, now).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { near, scores: await this.bestUnread(known, scores, { now, most }) };
  }

  /** Only of the best it is asked whether they were read long ago. */
  private async bestUnread(known: KnownReader, scores: readonly PersonalScore[], { now, most }: Wanted) {
    const unread: PersonalScore[] = [];
    for (let at = 0; unread.length < most && at < scores.length; at += most) {
      unread.push(...(await this.findUnread.run(known, scores.slice(at, at + most), now)));
    }
    return unread.slice(0, most);
  }

  private async trendingIn(scope: ListScope): Promise<string[]> {
    const among = comparedIn(this.index, scope, NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MOST_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}
