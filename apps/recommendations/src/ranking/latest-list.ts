import type { ArticleIndex } from './article-index.js';
import { ageInHours, freshness } from './freshness.js';
import { GrowingList } from './growing-list.js';
import type { Recommendation } from '@broadsheet/contracts';

interface LatestInput {
  readonly categories?: ReadonlySet<string>;
  readonly now: Date;
  readonly limit: number;
}

/** The newest published articles, each with its freshness as score. */
export function latestList(index: ArticleIndex, { categories, now, limit }: LatestInput): Recommendation[] {
  const list = new GrowingList(limit);
  for (const article of index.latest(categories)) {
    if (list.room <= 0) break;
    list.place(article, freshness(ageInHours(article.publishedAt ?? now, now)), 'fresh');
  }
  return list.items;
}
