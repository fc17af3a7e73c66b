import type { RouteRequest } from '#http/route-request.js';
import { IDENTITY_HEADER, verifyIdentity } from '#identity/identity-token.js';
import { DeadlinePassed } from '#errors/platform.errors.js';
import type { FastifyInstance } from 'fastify';

/**
 * The header by which the gateway says until when it waits for the response: milliseconds since 1970. A service refuses what
 * comes later, for nobody receives the response; so one that was frozen or flooded does not work off what is long forgotten.
 */
export const DEADLINE_HEADER = 'broadsheet-deadline';
/** Clocks may differ so much. */
const CLOCK_TOLERANCE_MS = 1_000;

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
    done(identity && hasPassed(request.headers[DEADLINE_HEADER]) ? new DeadlinePassed() : undefined);
  });
}

function hasPassed(deadline: string | string[] | undefined): boolean {
  return typeof deadline === 'string' && Date.now() > Number(deadline) + CLOCK_TOLERANCE_MS;
}
