import type { Route } from '@broadsheet/contracts';
import type { HTTPMethods } from 'fastify';

const ALL: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export interface PathMethods {
  readonly path: string;
  readonly allowed: readonly HTTPMethods[];
  readonly refused: readonly HTTPMethods[];
}

/** For each path of the routes, which methods it takes and which it does not; HEAD goes with GET. */
export function allowedMethods(routes: readonly Route[]): readonly PathMethods[] {
  const byPath = Object.groupBy(routes, ({ path }) => path);
  return Object.entries(byPath).map(([path, group = []]) => {
    const taken = new Set<HTTPMethods>(group.map(({ method }) => method));
    if (taken.has('GET')) taken.add('HEAD');
    return {
      path,
      allowed: ALL.filter((method) => taken.has(method)),
      refused: ALL.filter((method) => !taken.has(method)),
    };
  });
}
