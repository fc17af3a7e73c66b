import { toRouterPath } from '#http/router-path.js';
import { IdempotencyInterceptor } from '#idempotency/idempotency.interceptor.js';
import type { Route } from '@broadsheet/contracts';
import { applyDecorators, HttpCode, RequestMapping, RequestMethod, UseInterceptors } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

/** Binds a controller method to a route of the contracts: method, path, status, access, limits and keys follow from it. */
export function Handles(route: Route): MethodDecorator {
  return applyDecorators(
    RequestMapping({ path: toRouterPath(route.path), method: RequestMethod[route.method] }),
    HttpCode(route.status),
    RouteConfig({ route }),
    ...(route.creates ? [UseInterceptors(IdempotencyInterceptor)] : []),
  );
}
