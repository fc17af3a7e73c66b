import { sendTagged } from '#http/send-tagged.js';
import { entityTagOf } from '@broadsheet/platform';
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

/** Sends a page with its entity tag, or 304 if the reader has it already. An incomplete page is never cached. */
export function sendPage(page: Html, complete: boolean, request: FastifyRequest, reply: FastifyReply): void {
  const etag = entityTagOf(page.source);
  void reply.headers(HEADERS);
  sendTagged(request, reply, { body: page.source, type: HEADERS['content-type'], etag, cacheable: complete });
}

export function sendProblemPage(page: Html, status: number, reply: FastifyReply): void {
  void reply
    .code(status)
    .headers({ ...HEADERS, 'cache-control': 'no-store' })
    .send(page.source);
}
