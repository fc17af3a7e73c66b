import type { GatewayConfig } from '#gateway.config.js';
import { routeClassOf, type RouteClass } from '@broadsheet/contracts';
import { routeOf } from '@broadsheet/platform';
import type { FastifyRequest } from 'fastify';

/** `stray`: requests for an unknown path, with a method that is not allowed, or with an invalid token. */
export type LimitClass = RouteClass | 'stray';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** For handlers without a route of the contracts that are not simply read. */
    limit?: LimitClass;
  }
}

/** For monitoring, which must work when clients are refused. */
const UNCOUNTED = new Set(['/health/live', '/health/ready', '/metrics']);

/**
 * The class in which a request counts: by the route that the router found, never by the path as it was sent, so that no
 * other spelling counts elsewhere. Undefined for requests that are not counted.
 */
export function limitClassOf(request: FastifyRequest): LimitClass | undefined {
  const route = routeOf(request);
  if (route) return routeClassOf(route);
  const { is404, method, routeOptions } = request;
  if (is404) return 'stray';
  if (routeOptions.url !== undefined && UNCOUNTED.has(routeOptions.url)) return undefined;
  return routeOptions.config.limit ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'stray');
}

/** Requests in a minute, for each client. */
export function limitsOf(config: GatewayConfig): Readonly<Record<LimitClass, number>> {
  const scaled = (limit: number): number => Math.max(1, Math.round(limit * config.LIMIT_SCALE));
  return {
    read: scaled(config.RATE_LIMIT_READ),
    write: scaled(config.RATE_LIMIT_WRITE),
    report: scaled(config.RATE_LIMIT_REPORT),
    import: scaled(config.RATE_LIMIT_IMPORT),
    'sign-in': scaled(config.RATE_LIMIT_SIGN_IN),
    stray: scaled(config.RATE_LIMIT_STRAY),
  };
}
