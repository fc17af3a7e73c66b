import type { ArticleIndex } from './article-index.js';
import { HALF_LIVES, popularityNow } from './popularity.js';
import { beginList } from './begin-list.js';
import type { Curated } from '#domain/curation.js';
import type { ArticlePopularity } from '#domain/popularity.repository.js';
import type { Recommendation } from '@broadsheet/contracts';

/** How many of one category may stand at the head of the list of all, and how long that head is. */
const HEAD = { length: 5, mostOfCategory: 2 };

interface TrendingInput {
  /** Best first. */
  readonly popular: readonly ArticlePopularity[];
  /** Only these; all, where nothing is said. */
  readonly categories?: ReadonlySet<string>;
  readonly curated: Curated;
  readonly now: Date;
  readonly limit: number;
}

/** The pins, then what is being read now, each with how many reads of this minute its reads are worth; filled up with the latest. */
export function trendingList(
  index: ArticleIndex,
  { popular, categories, curated, now, limit }: TrendingInput,
): Recommendation[] {
  const worth = (r6: number): number => popularityNow(r6, HALF_LIVES.r6, now);
  const scope = { categories, leftOut: new Set<string>() };
  const list = beginList(index, {
    limit,
    curated,
    scope,
    score: 1 + Math.max(0, ...popular.map(({ r6 }) => worth(r6))),
  });
  const shown = popular.filter(({ articleId }) => index.published(articleId) && !list.has(articleId));
  for (const { articleId, r6 } of categories ? shown : mixed(shown, index)) {
    const article = index.published(articleId);
    if (article) list.place(article, worth(r6), 'trending');
  }
  for (const article of index.latest(categories)) {
    if (list.room <= 0) break;
    list.place(article, 0, 'fresh');
  }
  return list.items;
}

/** At most two of a category among the first five, as far as there are others; the rest stays in order. */
function mixed(popular: readonly ArticlePopularity[], index: ArticleIndex): ArticlePopularity[] {
  const head: ArticlePopularity[] = [];
  const ofCategory = new Map<string | null, number>();
  for (const one of popular) {
    if (head.length === HEAD.length) break;
    const category = index.published(one.articleId)?.primaryCategoryId ?? null;
    const before = ofCategory.get(category) ?? 0;
    if (before === HEAD.mostOfCategory) continue;
    ofCategory.set(category, before + 1);
    head.push(one);
  }
  return [...head, ...popular.filter((one) => !head.includes(one))];
}
