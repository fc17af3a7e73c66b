import type { ArticleIndex } from './article-index.js';
import type { ArticleSummary } from '#domain/indexed-article.js';

/** Which articles a list may hold. */
export interface ListScope {
  /** Only of these; of all, where nothing is said. */
  readonly categories?: ReadonlySet<string> | undefined;
  /** Only of this language, whatever its region: `de` is `de-AT` too. */
  readonly language?: string | undefined;
  readonly leftOut: ReadonlySet<string>;
}

/** The same as somebody asks for it. */
export interface AskedScope {
  /** Id or path. */
  readonly category?: string | undefined;
  readonly language?: string | undefined;
  readonly exclude: readonly string[];
}

export const EVERYTHING: ListScope = { leftOut: new Set() };

export function scopeOf(index: ArticleIndex, { category, language, exclude }: AskedScope): ListScope {
  const categories = category === undefined ? undefined : index.branchNamed(category);
  return { categories, language, leftOut: new Set(exclude) };
}

/** Whether it leaves articles out for what they are. */
export function isNarrow({ categories, language }: ListScope): boolean {
  return categories !== undefined || language !== undefined;
}

/** False of what is not published, which is undefined. */
export function isIn(scope: ListScope, article: ArticleSummary | undefined): boolean {
  const { categories, language, leftOut } = scope;
  if (!article || leftOut.has(article.id)) return false;
  if (language !== undefined && article.language.split('-')[0] !== language) return false;
  return !categories || article.categoryIds.some((one) => categories.has(one));
}

/** Published articles of the scope, the newest first. */
export function* latestIn(index: ArticleIndex, scope: ListScope): Iterable<ArticleSummary> {
  for (const article of index.latest()) if (isIn(scope, article)) yield article;
}
