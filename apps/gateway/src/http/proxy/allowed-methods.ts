import type { Route } from '@broadsheet/contracts';
import type { FastifyInstance, FastifyReply, HTTPMethods } from 'fastify';
import type { CorsPolicy } from '#http/cors-policy.js';
import { toRouterPath } from '@broadsheet/platform';
import { MethodNotAllowed } from '#http/http.errors.js';

const ALL: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export interface PathMethods {
  readonly path: string;
  readonly allowed: readonly HTTPMethods[];
  readonly refused: readonly HTTPMethods[];
}

/** For each path of the routes, its allowed and refused methods; HEAD goes with GET. */
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

/** Answers refused methods with 405 and `Allow`, and the preflight requests of browsers. */
export function refuseOtherMethods(
  fastify: FastifyInstance,
  { path, allowed, refused }: PathMethods,
  cors: CorsPolicy,
): void {
  const url = toRouterPath(path);
  const refuse = (reply: FastifyReply): never => {
    void reply.header('allow', allowed.join(', '));
    throw new MethodNotAllowed(allowed);
  };
  fastify.route({
    method: refused.filter((method) => method !== 'OPTIONS'),
    url,
    config: { limit: 'stray' },
    handler: (_request, reply) => refuse(reply),
  });
  fastify.route({
    method: 'OPTIONS',
    url,
    config: { limit: cors.isEmpty ? 'stray' : 'read' },
    handler: (request, reply) => (cors.answersPreflight(request, reply, allowed) ? reply : refuse(reply)),
  });
}
