import type { ArticleIndex } from '#ranking/article-index.js';
import { beginList } from './growing-list.js';
import { DiverseList } from './diverse-list.js';
import { ageInHours, freshness } from '#ranking/signals.js';
import { latestIn, type ListScope } from './list-scope.js';
import type { Recommendation } from '@broadsheet/contracts';

interface LatestInput {
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly now: Date;
  readonly limit: number;
}

/** Above any freshness: pins come first. */
const PINNED = 2;

/** The pins, then the newest published articles, each with its freshness as score; a story is repeated only if nothing else is left. */
export function latestList(index: ArticleIndex, { scope, pinnedIds, now, limit }: LatestInput): Recommendation[] {
  const frame = { list: 'latest', scoredAt: now, limit } as const;
  const list = beginList(index, { frame, scope, pinnedIds, score: PINNED });
  const stories = new DiverseList(list, index);
  for (const { id, publishedAt } of latestIn(index, scope)) {
    if (stories.full) break;
    stories.offer(id, freshness(ageInHours(publishedAt ?? now, now)), 'fresh');
  }
  stories.close();
  return list.items;
}
