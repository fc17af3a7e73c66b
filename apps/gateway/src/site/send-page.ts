import { entityTagOf, isNamedBy } from '@broadsheet/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Html } from './html/html.js';

/** Nothing but the site's own stylesheet and icon is loaded; nothing is executed. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
};

/** Caches may keep it and ask each time: as long as nothing changed, that costs a 304. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/** A page with the tag of its content, or 304 where the reader has it already. What is incomplete is never kept. */
export function sendPage(page: Html, complete: boolean, request: FastifyRequest, reply: FastifyReply): void {
  const etag = entityTagOf(page.source);
  void reply.headers({ ...HEADERS, etag, 'cache-control': complete ? ASK_EACH_TIME : 'no-store' });
  if (isNamedBy(request.headers['if-none-match'], etag)) void reply.code(304).send();
  else void reply.code(200).send(page.source);
}

export function sendProblemPage(page: Html, status: number, reply: FastifyReply): void {
  void reply
    .code(status)
    .headers({ ...HEADERS, 'cache-control': 'no-store' })
    .send(page.source);
}
