import { BodyTooDeep } from '#errors/platform.errors.js';
import { isDeeperThan } from '#http/json-depth.js';
import { takeMergePatches } from '#http/merge-patch.js';
import type { FastifyBodyParser, FastifyInstance } from 'fastify';

/** Far more than anything that a route takes. */
const MAX_LEVELS = 32;

/** Reads JSON as Fastify does, which refuses `__proto__` and the like, but only what is not too deep to be worked on. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  const read: FastifyBodyParser<string> = (request, body, done) => {
    if (isDeeperThan(MAX_LEVELS, body)) done(new BodyTooDeep(MAX_LEVELS));
    else void parse(request, body, done);
  };
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, read);
  takeMergePatches(fastify, read);
}
