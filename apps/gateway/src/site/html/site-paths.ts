const CATEGORY_PATH = /^\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,5}$/;

/** True for `/` followed by one to six slugs: the address of a category. */
export function isCategoryPath(path: string): boolean {
  return path.length <= 600 && CATEGORY_PATH.test(path);
}

/** A category's path as a link. What does not look like one leads to the front page, never to another site. */
export function categoryHref(path: string): string {
  return isCategoryPath(path) ? path : '/';
}

export function articleHref(slug: string): string {
  return `/articles/${encodeURIComponent(slug)}`;
}

/** Parameters are given in the order in which they shall stand. */
export function withQuery(path: string, parameters: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(parameters).toString()}`;
}
