import type { ArticleSummary } from '#domain/indexed-article.js';

/** Which articles a list may hold. */
export interface ListScope {
  /** Only of these; of all, where nothing is said. */
  readonly categories?: ReadonlySet<string> | undefined;
  readonly leftOut: ReadonlySet<string>;
}

export const EVERYTHING: ListScope = { leftOut: new Set() };

/** False of what is not published, which is undefined. */
export function isIn({ categories, leftOut }: ListScope, article: ArticleSummary | undefined): boolean {
  if (!article || leftOut.has(article.id)) return false;
  return !categories || article.categoryIds.some((one) => categories.has(one));
}
