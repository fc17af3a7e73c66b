import { readInput } from '#http/read-input.js';
import { routeOf, type RouteRequest } from '#http/route-request.js';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';

/** No request reaches a controller that its route's schemas refuse, whether the controller looks at its input or not. */
@Injectable()
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<RouteRequest>();
    if (routeOf(request)) request.input = readInput(request);
    return true;
  }
}
