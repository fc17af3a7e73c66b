import type { ArticleIndex } from './article-index.js';
import { GrowingList, type ListFrame } from './growing-list.js';
import { isIn, type ListScope } from './list-scope.js';

interface Beginning {
  readonly frame: ListFrame;
  readonly scope: ListScope;
  readonly pinnedIds: readonly string[];
  /** What the pins are worth: no less than anything that comes after them. */
  readonly score: number;
}

/** A list as editors begin it: what they pinned stands first, where it is in scope. */
export function beginList(index: ArticleIndex, { frame, scope, pinnedIds, score }: Beginning): GrowingList {
  const list = new GrowingList(frame, scope.leftOut);
  for (const id of pinnedIds) {
    const article = index.published(id);
    if (article && isIn(scope, article)) list.place(article, score, 'pinned');
  }
  return list;
}
