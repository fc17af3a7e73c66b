import type { ArticleIndex } from './article-index.js';

/** Ids of the newest published articles, so many at most; only of these categories, where some are given. */
export function newestIds(index: ArticleIndex, categories: ReadonlySet<string> | undefined, most: number): string[] {
  const ids: string[] = [];
  for (const { id } of index.latest(categories)) {
    if (ids.length === most) break;
    ids.push(id);
  }
  return ids;
}
