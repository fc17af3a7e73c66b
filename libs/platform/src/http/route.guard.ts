import { TokenRequired } from '#errors/platform.errors.js';
import { requireAccess } from '#http/require-access.js';
import { routeOf, type RouteRequest } from '#http/route-request.js';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';

/** Lets a request through to a route only as the route's access rule says. Believes nothing but the signed identity. */
@Injectable()
export class RouteGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<RouteRequest>();
    const route = routeOf(request);
    if (!route) return true;
    if (!request.caller) throw new TokenRequired();
    requireAccess(route.access, request.caller);
    return true;
  }
}
