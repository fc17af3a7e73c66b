import type { ArticleIndex } from './article-index.js';
import { GrowingList } from './growing-list.js';
import { isIn, type ListScope } from './list-scope.js';
import type { Curated } from '#domain/curation.js';

interface Beginning {
  readonly limit: number;
  readonly curated: Curated;
  readonly scope: ListScope;
  /** What the pins are worth: no less than anything that comes after them. */
  readonly score: number;
}

/** A list as editors begin it: what they pinned stands first where it is in scope, what they excluded never comes in. */
export function beginList(index: ArticleIndex, { limit, curated, scope, score }: Beginning): GrowingList {
  const list = new GrowingList(limit, [...scope.leftOut, ...curated.excludedIds]);
  for (const id of curated.pinnedIds) {
    const article = index.published(id);
    if (article && isIn(scope, article)) list.place(article, score, 'pinned');
  }
  return list;
}
