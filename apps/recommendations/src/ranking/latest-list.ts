import type { ArticleIndex } from './article-index.js';
import { DiverseList } from './diverse-list.js';
import { ageInHours, freshness } from './freshness.js';
import { GrowingList } from './growing-list.js';
import { latestIn, type ListScope } from './list-scope.js';
import type { Recommendation } from '@broadsheet/contracts';

interface LatestInput {
  readonly scope: ListScope;
  readonly now: Date;
  readonly limit: number;
}

/** The newest published articles, each with its freshness as score; one story again only where there is nothing else. */
export function latestList(index: ArticleIndex, { scope, now, limit }: LatestInput): Recommendation[] {
  const list = new GrowingList({ list: 'latest', scoredAt: now, limit });
  const stories = new DiverseList(list, index);
  for (const { id, publishedAt } of latestIn(index, scope)) {
    if (stories.full) break;
    stories.offer(id, freshness(ageInHours(publishedAt ?? now, now)), 'fresh');
  }
  stories.close();
  return list.items;
}
