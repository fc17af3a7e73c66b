import type { ArticleIndex } from './article-index.js';
import { beginList } from './begin-list.js';
import { DiverseList } from './diverse-list.js';
import { ageInHours, freshness } from './freshness.js';
import { latestIn, type ListScope } from './list-scope.js';
import type { Recommendation } from '@broadsheet/contracts';

interface LatestInput {
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  readonly now: Date;
  readonly limit: number;
}

/** As fresh as nothing is: pins come first. */
const PINNED = 2;

/** The pins, then the newest published articles, each with its freshness as score; one story again only where there is nothing else. */
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
