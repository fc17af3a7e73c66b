import { routeOf } from '#http/route-request.js';
import type { FastifyBodyParser, FastifyInstance } from 'fastify';

const MERGE_PATCH = 'application/merge-patch+json';

/** RFC 7396: a change may come as a merge patch, and is read as JSON then; on any other method that type is refused. */
export function takeMergePatches(fastify: FastifyInstance, readJson: FastifyBodyParser<string>): void {
  fastify.addContentTypeParser<string>(MERGE_PATCH, { parseAs: 'string' }, (request, body, done) => {
    if (routeOf(request)?.method === 'PATCH') void readJson(request, body, done);
    else done(Object.assign(new Error(`${MERGE_PATCH} is for PATCH only.`), { statusCode: 415 }));
  });
}
