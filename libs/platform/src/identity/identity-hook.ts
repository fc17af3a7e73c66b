import type { RouteRequest } from '#http/route-request.js';
import { IDENTITY_HEADER, verifyIdentity } from '#identity/identity-token.js';
import type { FastifyInstance } from 'fastify';

/**
 * A service believes the gateway's signed header and nothing else.
 * The request takes the gateway's id, so that one id follows it through all services.
 */
export function addIdentity(fastify: FastifyInstance, key: string): void {
  fastify.addHook('onRequest', (request: RouteRequest, _reply, done) => {
    const header = request.headers[IDENTITY_HEADER];
    const identity = typeof header === 'string' ? verifyIdentity(header, key, new Date()) : null;
    if (identity) {
      request.caller = identity.caller;
      request.id = identity.requestId;
      request.address = identity.address;
    }
    done();
  });
}
