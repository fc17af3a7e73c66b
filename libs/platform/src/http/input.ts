import { readInput } from '#http/read-input.js';
import type { RouteRequest } from '#http/route-request.js';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** The validated request of the route that the method handles, as `InputOf<typeof route>`. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) =>
  inputOf(context.switchToHttp().getRequest<RouteRequest>()),
);

function inputOf(request: RouteRequest): RouteRequest['input'] {
  return request.input ?? readInput(request);
}
