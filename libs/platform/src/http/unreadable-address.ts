import { REQUEST_ID_HEADER } from '#http/fastify-hooks.js';
import { problemOf } from '#http/problem.js';
import type { FastifyReply } from 'fastify';

/** Answers what the router cannot read (`/%zz`, a path segment without end): no hook and no filter sees such a request. */
export function answerUnreadableAddress(
  requestId: string,
  reply: FastifyReply,
  headers: Readonly<Record<string, string>>,
): void {
  const problem = problemOf({ status: 400, message: 'The address cannot be read.' }, requestId);
  void reply
    .headers(headers)
    .header(REQUEST_ID_HEADER, requestId)
    .code(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}
