import { routeOf } from '#http/route-request.js';
import type { FastifyInstance } from 'fastify';

const MERGE_PATCH = 'application/merge-patch+json';

/** RFC 7396: a change may come as a merge patch, and is read as JSON then; on any other method that type is refused. */
export function takeMergePatches(fastify: FastifyInstance): void {
  const readJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser(MERGE_PATCH, { parseAs: 'string' }, (request, body, done) => {
    if (routeOf(request)?.method === 'PATCH') void readJson(request, body as string, done);
    else done(Object.assign(new Error(`${MERGE_PATCH} is for PATCH only.`), { statusCode: 415 }));
  });
}
