import type { CorsPolicy } from '#http/cors/cors-policy.js';
import { toRouterPath } from '@broadsheet/platform';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PathMethods } from './allowed-methods.js';
import { MethodNotAllowed } from './method-not-allowed.errors.js';

/** Answers 405 with `Allow` to the methods that an address does not take, and the questions that browsers ask before they send. */
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
