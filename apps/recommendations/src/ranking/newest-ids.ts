import type { ArticleIndex } from './article-index.js';

/** Ids of the newest published articles of some categories, so many at most. */
export function newestIds(index: ArticleIndex, categories: ReadonlySet<string>, most: number): string[] {
  const ids: string[] = [];
  for (const { id } of index.latest(categories)) {
    if (ids.length === most) break;
    ids.push(id);
  }
  return ids;
}
