import { runInContext } from '#context/request-context.js';
import { chosenMembers, linkNext } from '#http/page-response.js';
import { observeRequest } from '#http/request-metrics.js';
import { tagContent, tagVersion } from '#http/tag-response.js';
import { traceRequest } from '#tracing/request-trace.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { finished } from 'node:stream/promises';

export const REQUEST_ID_HEADER = 'x-request-id';

const MAX_DISCARDED_BYTES = 64 * 1024 * 1024;
const MAX_DISCARD_MS = 10_000;

export type AccessLog = (line: { method: string; url: string; status: number; ms: number }) => void;

export interface HookOptions {
  /** Sent with every response. */
  readonly headers: Readonly<Record<string, string>>;
  /** Only the gateway calls: its word on whether a trace is kept counts. */
  readonly trustsCallers: boolean;
  readonly accessLog?: AccessLog | undefined;
}

/** Context, headers, version tags, metrics and access log for every request, before Nest sees it. */
export function addHooks(fastify: FastifyInstance, { headers, trustsCallers, accessLog }: HookOptions): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header(REQUEST_ID_HEADER, request.id);
    const traceparent = traceRequest(request, reply, trustsCallers);
    const context = { requestId: request.id, correlationId: request.id };
    runInContext(traceparent === undefined ? context : { ...context, traceparent }, done);
  });
  fastify.addHook('onRoute', (options) => {
    const bodyLimit = options.config?.route?.bodyLimit;
    if (bodyLimit !== undefined) options.bodyLimit = bodyLimit;
  });
  fastify.addHook('preSerialization', (request, reply, payload: unknown, done) => {
    tagVersion(request, reply, payload);
    linkNext(request, reply, payload);
    done(null, chosenMembers(request, reply, payload));
  });
  fastify.addHook('onSend', (request, reply, payload, done) => done(null, tagContent(request, reply, payload)));
  fastify.addHook('onSend', (request, reply) => discardBody(request, reply));
  closeConnectionsOnStop(fastify);
  fastify.addHook('onResponse', (request, reply, done) => {
    observeRequest(request, reply);
    accessLog?.({
      method: request.method,
      url: withoutQuery(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
}

/** Into queries people put what belongs elsewhere: tokens, passwords, addresses. A log is no place for those. */
function withoutQuery(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

/**
 * Fastify closes connections that are idle when a stop begins. One that is in use then would stay open until its client
 * sends the next request, and the stop would wait for it; so the response closes it.
 */
function closeConnectionsOnStop(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
}

/**
 * Fastify closes the connection on a body that is too large. A caller who is still sending gets a reset then, and never
 * reads why. So a body of a size that somebody may send by mistake is received and discarded before the response.
 */
async function discardBody({ raw, headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const announced = Number(headers['content-length']);
  if (reply.statusCode !== 413 || announced > MAX_DISCARDED_BYTES || Number.isNaN(announced)) return;
  raw.resume();
  await finished(raw, { signal: AbortSignal.timeout(MAX_DISCARD_MS) }).catch(() => undefined);
}
