import type { Caller, Route, RouteInput } from '@broadsheet/contracts';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route of the contracts that the handler serves; absent for health and metrics. */
    route?: Route;
  }
}

/** A request on its way to a route of the contracts, with its caller once that is known. */
export interface RouteRequest extends FastifyRequest {
  caller?: Caller;
  /** Members of each item that a list was asked for; absent where all are wanted. */
  fields?: readonly string[] | undefined;
  /** Where it was read already, on the way to its controller. */
  input?: RouteInput<unknown, unknown, unknown>;
  /** Where it came from, as it is counted. Never logged: it is personal. */
  address?: string | undefined;
}

/** The route that a request was matched to; undefined for what is not in the contracts, health for example. */
export function routeOf(request: FastifyRequest): Route | undefined {
  return request.routeOptions.config.route;
}
