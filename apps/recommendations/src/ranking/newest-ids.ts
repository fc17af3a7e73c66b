import type { ArticleIndex } from './article-index.js';
import { isNarrow, latestIn, type ListScope } from './list-scope.js';

/** Ids of the newest published articles of a scope, so many at most. */
export function newestIds(index: ArticleIndex, scope: ListScope, most: number): string[] {
  const ids: string[] = [];
  for (const { id } of latestIn(index, scope)) {
    if (ids.length === most) break;
    ids.push(id);
  }
  return ids;
}

/** The newest so many of a scope that leaves articles out for what they are; undefined where all are to be compared. */
export function comparedIn(index: ArticleIndex, scope: ListScope, most: number): string[] | undefined {
  return isNarrow(scope) ? newestIds(index, scope, most) : undefined;
}
