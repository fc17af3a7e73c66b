import type { ArticleSummary } from '#domain/indexed-article.js';
import type { ArticleIndex } from '#ranking/article-index.js';
import type { Reader } from '@broadsheet/contracts';

/** Which articles a list may hold. */
export interface ListScope {
  /** Only of these categories; of all by default. */
  readonly categories?: ReadonlySet<string> | undefined;
  /** Only of this language, in any region: `de` includes `de-AT`. */
  readonly language?: string | undefined;
  readonly leftOut: ReadonlySet<string>;
}

/** The same as a request names it. */
export interface ListRequest {
  /** Id or path. */
  readonly category?: string | undefined;
  readonly language?: string | undefined;
  readonly exclude: readonly string[];
}

/** A request for a list of some length. */
export interface LimitedListRequest extends ListRequest {
  readonly limit: number;
}

/** A request for a list made for one reader. */
export interface ReaderListRequest extends LimitedListRequest {
  readonly reader: Reader;
}

export const EVERYTHING: ListScope = { leftOut: new Set() };

export function scopeOf(index: ArticleIndex, { category, language, exclude }: ListRequest): ListScope {
  const categories = category === undefined ? undefined : index.branchNamed(category);
  return { categories, language, leftOut: new Set(exclude) };
}

/** Whether the scope is limited to categories or to a language. */
export function isNarrow({ categories, language }: ListScope): boolean {
  return categories !== undefined || language !== undefined;
}

/** False for an unpublished article, which is undefined. */
export function isIn(scope: ListScope, article: ArticleSummary | undefined): boolean {
  const { categories, language, leftOut } = scope;
  if (!article || leftOut.has(article.id)) return false;
  if (language !== undefined && article.language.split('-')[0] !== language) return false;
  return !categories || article.categoryIds.some((one) => categories.has(one));
}

/** Published articles of the scope, the newest first. */
export function* latestIn(index: ArticleIndex, scope: ListScope): Iterable<ArticleSummary> {
  for (const article of index.latest(scope.categories)) if (isIn(scope, article)) yield article;
}

/** Ids of the newest published articles of a scope. */
export function newestIds(index: ArticleIndex, scope: ListScope, limit: number): string[] {
  const ids: string[] = [];
  for (const { id } of latestIn(index, scope)) {
    if (ids.length === limit) break;
    ids.push(id);
  }
  return ids;
}

/**
 * Ids of the newest articles of a narrow scope, among which popularity is compared; undefined if all are to be compared.
 * Returns the same array until the index changes, unless articles are left out by id.
 */
export function comparedIn(index: ArticleIndex, scope: ListScope, limit: number): readonly string[] | undefined {
  if (!isNarrow(scope)) return undefined;
  const { categories = [], language = '', leftOut } = scope;
  const find = (): string[] => newestIds(index, scope, limit);
  return leftOut.size > 0 ? find() : index.compared.get([limit, language, ...categories].join(' '), find);
}
