import { REQUEST_ID_HEADER } from '#http/fastify-hooks.js';
import { problemOf } from '#http/problem.js';
import { retryAfterOf } from '#http/retry-after.js';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What may refuse a request whose address the router cannot read; it throws where it does. */
export interface UnreadableAddresses {
  admit: (request: FastifyRequest, reply: FastifyReply) => void;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly unreadableAddresses: UnreadableAddresses;
  }
}

/** Responds to addresses that the router cannot read (`/%zz`, a path segment without end): no hook and no filter sees such a request. */
export function answerUnreadableAddress(
  request: FastifyRequest,
  reply: FastifyReply,
  { headers, addresses }: { headers: Readonly<Record<string, string>>; addresses: UnreadableAddresses },
): void {
  void reply.headers(headers).header(REQUEST_ID_HEADER, request.id);
  const error = refusalOf(() => addresses.admit(request, reply));
  const problem = problemOf(error, request.id);
  const seconds = retryAfterOf(error, problem.code);
  if (seconds !== undefined) void reply.header('retry-after', String(seconds));
  void reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

function refusalOf(admit: () => void): unknown {
  try {
    admit();
  } catch (error) {
    return error;
  }
  return { status: 400, message: 'The address cannot be read.' };
}
