import { FindPeersUseCase } from './find-peers.use-case.js';
import { FindUnreadUseCase } from './find-unread.use-case.js';
import type { ArticleSummary } from '#domain/indexed-article.js';
import { PopularityRepository } from '#domain/popularity.repository.js';
import type { KnownReader } from '#domain/reader-memory.js';
import { ArticleIndex } from '#ranking/article-index.js';
import { isIn, type ListScope } from '#ranking/list-scope.js';
import { nearest, nearness } from '#ranking/neighbourhood.js';
import { throughOne } from '#ranking/peer-reads.js';
import type { Scored } from '#ranking/top-list.js';
import { Injectable } from '@nestjs/common';

/** An article that a reader has read, and what goes with it that the reader has not. */
export interface Because {
  readonly seed: ArticleSummary;
  /** What those who read it have read, best first. */
  readonly near: readonly Scored[];
  /** What is written like it, best first. */
  readonly similar: readonly Scored[];
}

/** An article that leads to fewer is no reason for a list. */
const FEWEST_NEIGHBOURS = 3;

/** Finds the newest read of a reader that leads to at least three other articles. */
@Injectable()
export class FindBecauseUseCase {
  constructor(
    private readonly index: ArticleIndex,
    private readonly findUnread: FindUnreadUseCase,
    private readonly popularity: PopularityRepository,
    private readonly findPeers: FindPeersUseCase,
  ) {}

  async run(known: KnownReader, now: Date, scope: ListScope): Promise<Because | undefined> {
    const around = await this.findPeers.run(known, now);
    const stats = await this.popularity.statsOf([...around.read, ...around.articles]);
    const readersOf = (id: string): number => stats.get(id)?.readers ?? 0;
    const fits = (id: string): boolean => isIn(scope, this.index.published(id));
    for (const own of around.read) {
      const seed = this.index.published(own);
      if (!seed) continue;
      const others = nearest(nearness(throughOne(around, own), readersOf), fits);
      const near = await this.findUnread.run(known, others, now);
      if (near.length < FEWEST_NEIGHBOURS) continue;
      const alike = this.index.similarTo(own).filter(({ id }) => fits(id));
      return { seed, near, similar: await this.findUnread.run(known, alike, now) };
    }
    return undefined;
  }
}
