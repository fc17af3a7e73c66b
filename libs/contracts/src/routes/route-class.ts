import type { Route } from '#routes/define-route.js';

/**
 * Routes of one class share a limit of requests for each client. `sign-in` is whatever takes a secret that could be guessed;
 * `report` what a page sends by itself while it is read; `import` what machines send in bulk.
 */
export type RouteClass = 'read' | 'write' | 'report' | 'import' | 'sign-in';

/** As the route says, or by its method: so that every route has one. */
export function routeClassOf({ limit, method }: Pick<Route, 'limit' | 'method'>): RouteClass {
  return limit ?? (method === 'GET' ? 'read' : 'write');
}
