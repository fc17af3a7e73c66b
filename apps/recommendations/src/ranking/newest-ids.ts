import type { ArticleIndex } from './article-index.js';
import { latestIn, type ListScope } from './list-scope.js';

/** Ids of the newest published articles of a scope, so many at most. */
export function newestIds(index: ArticleIndex, scope: ListScope, most: number): string[] {
  const ids: string[] = [];
  for (const { id } of latestIn(index, scope)) {
    if (ids.length === most) break;
    ids.push(id);
  }
  return ids;
}
