import type { ArticleIndex } from './article-index.js';
import { ageInHours, freshness } from './freshness.js';
import { beginList } from './begin-list.js';
import type { Curated } from '#domain/curation.js';
import type { Recommendation } from '@broadsheet/contracts';

/** As fresh as nothing is: pins come first. */
const PINNED = 2;

interface LatestInput {
  readonly categories?: ReadonlySet<string>;
  readonly curated: Curated;
  readonly now: Date;
  readonly limit: number;
}

/** The pins, then the newest published articles, each with its freshness as score. */
export function latestList(index: ArticleIndex, { categories, curated, now, limit }: LatestInput): Recommendation[] {
  const scope = { categories, leftOut: new Set<string>() };
  const list = beginList(index, { limit, curated, scope, score: PINNED });
  for (const article of index.latest(categories)) {
    if (list.room <= 0) break;
    list.place(article, freshness(ageInHours(article.publishedAt ?? now, now)), 'fresh');
  }
  return list.items;
}
