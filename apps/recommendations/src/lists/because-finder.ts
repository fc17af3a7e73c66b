import { isIn, type ListScope } from './list-scope.js';
import { PeerFinder } from './peer-finder.js';
import { UnreadArticles } from './unread-articles.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-profile.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { nearest, nearness } from '#ranking/neighbourhood.js';
import { throughOne } from '#ranking/peer-reads.js';
import type { Scored } from '#ranking/top-list.js';
import { Injectable } from '@nestjs/common';

/** An article that a reader has read, and unread articles that go with it. */
interface Because {
  readonly seed: ArticleSummary;
  /** What its other readers have read, best first. */
  readonly near: readonly Scored[];
  /** What has a similar text, best first. */
  readonly similar: readonly Scored[];
}

/** An article that leads to fewer is no reason for a list. */
const MIN_NEIGHBOURS = 3;

/** Finds the newest read of a reader that leads to at least three other articles. */
@Injectable()
export class BecauseFinder {
  constructor(
    private readonly index: ArticleIndex,
    private readonly unread: UnreadArticles,
    private readonly popularity: PopularityRepository,
    private readonly peers: PeerFinder,
  ) {}

  async find(known: KnownReader, now: Date, scope: ListScope): Promise<Because | undefined> {
    const around = await this.peers.around(known, now);
    const stats = await this.popularity.statsOf([...around.read, ...around.articles]);
    const readersOf = (id: string): number => stats.get(id)?.readers ?? 0;
    const fits = (id: string): boolean => isIn(scope, this.index.published(id));
    for (const own of around.read) {
      const seed = this.index.published(own);
      if (!seed) continue;
      const others = nearest(nearness(throughOne(around, own), readersOf), fits);
      const near = await this.unread.among(known, others, now);
      if (near.length < MIN_NEIGHBOURS) continue;
      const similar = this.index.similarTo(own).filter(({ id }) => fits(id));
      return { seed, near, similar: await this.unread.among(known, similar, now) };
    }
    return undefined;
  }
}
