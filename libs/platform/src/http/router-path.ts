/** `/v1/articles/{article}` as the router writes it: `/v1/articles/:article`. */
export function toRouterPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
