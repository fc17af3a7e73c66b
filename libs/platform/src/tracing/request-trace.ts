import { activeTracer } from '#tracing/active-tracer.js';
import { isSampled, isTraceparent, unsampled, unsampledTrace } from '#tracing/traceparent.js';
import type { OpenSpan, SpanStart } from '#tracing/tracer.js';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Asked every few seconds by machines; nobody looks for them in a trace. */
const UNTRACED = /^\/(health|metrics)\b/;

/**
 * The trace context that a request's work belongs to, with a span that ends with its response where the trace is sampled.
 * A client's trace is continued, but whether it is kept is decided here, by chance, whatever the client asks for:
 * neither a flag nor a chosen id can make the system do more work.
 */
export function traceRequest(request: FastifyRequest, reply: FastifyReply, trusted: boolean): string | undefined {
  const { traceparent } = request.headers;
  const given = isTraceparent(traceparent) ? traceparent : undefined;
  const tracer = activeTracer();
  const route = request.routeOptions.url ?? '';
  if (!tracer || isUntraced(route)) return given && (trusted ? given : unsampled(given));
  if (!isKept(trusted ? given : undefined, tracer.ratio)) return given ? unsampled(given) : unsampledTrace();
  const span = tracer.open(describe(request, route), given);
  reply.raw.once('close', () => end(span, reply));
  return span.traceparent;
}

/** A caller's decision is followed; else chance decides, which nobody outside can steer. */
function isKept(decided: string | undefined, ratio: number): boolean {
  return decided === undefined ? Math.random() < ratio : isSampled(decided);
}

function isUntraced(route: string): boolean {
  return route === '' || UNTRACED.test(route);
}

/** The path without its query, which may hold what somebody looked for. */
function describe(request: FastifyRequest, route: string): SpanStart {
  return {
    name: `${request.method} ${route}`,
    kind: 'server',
    attributes: {
      'http.request.method': request.method,
      'http.route': route,
      'url.path': request.url.split('?', 1)[0] ?? '',
      'url.scheme': 'http',
      'broadsheet.request.id': request.id,
    },
  };
}

function end(span: OpenSpan, { raw, statusCode }: FastifyReply): void {
  span.set({ 'http.response.status_code': statusCode });
  if (!raw.writableEnded) span.end('aborted');
  else span.end(statusCode >= 500 ? String(statusCode) : undefined);
}
