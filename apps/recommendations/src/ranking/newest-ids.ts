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

/**
 * The newest so many of a scope that leaves articles out for what they are; undefined where all are to be compared.
 * The same array as long as the index stays as it is, where nothing is left out by its id.
 */
export function comparedIn(index: ArticleIndex, scope: ListScope, most: number): readonly string[] | undefined {
  if (!isNarrow(scope)) return undefined;
  const { categories = [], language = '', leftOut } = scope;
  const find = (): string[] => newestIds(index, scope, most);
  return leftOut.size > 0 ? find() : index.compared.get([most, language, ...categories].join(' '), find);
}
