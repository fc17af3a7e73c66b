import { CallerForbidden } from '#errors/caller-forbidden.errors.js';
import { TokenRequired } from '#errors/token-required.errors.js';
import { routeOf, type RouteRequest } from '#http/route-request.js';
import { allows, type Access, type Caller } from '@broadsheet/contracts';
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

function requireAccess(access: Access, caller: Caller): void {
  if (allows(access, caller)) return;
  if (caller.accountId === null) throw new TokenRequired();
  throw new CallerForbidden(needOf(access));
}

function needOf(access: Access): string {
  if (access.kind === 'role') return `one of the roles ${access.roles.join(', ')}`;
  return access.kind === 'scope' ? `a token with the scope ${access.scope}` : 'an account';
}
