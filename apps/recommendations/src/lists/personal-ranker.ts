import { comparedIn, EVERYTHING, isIn, type ListScope, newestIds } from './list-scope.js';
import { PeerFinder } from './peer-finder.js';
import { UnreadArticles } from './unread-articles.js';
import { type ArticleStats, PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-profile.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { nearest, nearness, type Nearness } from '#ranking/neighbourhood.js';
import { type PersonalScore, personalScores, type PersonalSignals } from '#ranking/personal-score.js';
import { Injectable } from '@nestjs/common';

/** Articles scored for one reader, best first, without those that the reader has read. */
interface PersonalRanking {
  readonly scores: readonly PersonalScore[];
  readonly near: ReadonlyMap<string, Nearness>;
}

interface Wanted {
  readonly now: Date;
  readonly scope?: ListScope;
  readonly limit: number;
}

interface Sources {
  /** Popular or new for any reader. */
  readonly ids: readonly string[];
  readonly near: ReadonlyMap<string, Nearness>;
  readonly stats: ReadonlyMap<string, ArticleStats>;
}

const MAX_TRENDING = 100;
const MAX_LATEST = 100;
/** Only this many of the newest articles of a category are compared: nothing older trends. */
const NEWEST_OF_CATEGORY = 1_000;

/** Scores what is popular, new, or near to what a reader has read. */
@Injectable()
export class PersonalRanker {
  constructor(
    private readonly index: ArticleIndex,
    private readonly unread: UnreadArticles,
    private readonly popularity: PopularityRepository,
    private readonly peers: PeerFinder,
  ) {}

  async rank(known: KnownReader, { now, scope = EVERYTHING, limit }: Wanted): Promise<PersonalRanking> {
    this.index.assertBuilt();
    const [around, trendingIds] = await Promise.all([this.peers.around(known, now), this.trendingIn(scope)]);
    const ids = [...new Set([...trendingIds, ...newestIds(this.index, scope, MAX_LATEST)])];
    const stats = await this.popularity.statsOf([...new Set([...around.read, ...around.articles, ...ids])]);
    const near = nearness(around, (id) => stats.get(id)?.readers ?? 0);
    const candidates = candidatesIn(this.index, { ids, near, stats });
    const readLast = new Set(known.reads.map(({ article }) => article));
    const open = candidates.filter(({ id }) => !readLast.has(id) && isIn(scope, this.index.published(id)));
    const scores = personalScores(open, now).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    return { near, scores: await this.bestUnread(known, scores, { now, limit }) };
  }

  /** Asks only of the best whether they were read long ago. */
  private async bestUnread(known: KnownReader, scores: readonly PersonalScore[], { now, limit }: Wanted) {
    const unread: PersonalScore[] = [];
    for (let at = 0; unread.length < limit && at < scores.length; at += limit) {
      unread.push(...(await this.unread.among(known, scores.slice(at, at + limit), now)));
    }
    return unread.slice(0, limit);
  }

  private async trendingIn(scope: ListScope): Promise<string[]> {
    const among = comparedIn(this.index, scope, NEWEST_OF_CATEGORY);
    const popular = await this.popularity.mostRead(MAX_TRENDING, among);
    return popular.map(({ articleId }) => articleId);
  }
}

/** Published articles only, read by the reader or not. */
function candidatesIn(index: ArticleIndex, { ids, near, stats }: Sources): PersonalSignals[] {
  const nearby = nearest(near, (id) => index.published(id) !== undefined);
  const all = new Set([...ids, ...nearby.map(({ id }) => id)]);
  return [...all].flatMap((id) => {
    const publishedAt = index.published(id)?.publishedAt;
    return publishedAt ? [{ id, popularities: stats.get(id), near: near.get(id)?.score ?? 0, publishedAt }] : [];
  });
}
