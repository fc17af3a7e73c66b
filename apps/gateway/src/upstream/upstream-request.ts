import type { Method } from '@broadsheet/contracts';
import { currentContext, DEADLINE_HEADER, type SpanStart } from '@broadsheet/platform';
import { UpstreamUnavailable } from './upstream.errors.js';

/** A request to a service. */
export interface UpstreamRequest {
  readonly method: Method;
  /** Path and query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
  /** For the whole response, a retry included. */
  readonly deadlineMs: number;
}

/** The headers of one attempt: with the deadline after which nobody waits, and the trace context of the work that sends it. */
export function attemptHeaders(headers: Record<string, string>, deadlineMs: number): Record<string, string> {
  const traceparent = currentContext()?.traceparent;
  const deadline = String(Math.ceil(Date.now() + deadlineMs));
  return { ...headers, [DEADLINE_HEADER]: deadline, ...(traceparent === undefined ? {} : { traceparent }) };
}

/** The span of one attempt. It names no path: the service's own span has the route. */
export function describeAttempt({ method }: UpstreamRequest, service: string, url: string): SpanStart {
  const { hostname, port } = new URL(url);
  return {
    name: `${method} ${service}`,
    kind: 'client',
    attributes: {
      'http.request.method': method,
      'server.address': hostname,
      ...(port === '' ? {} : { 'server.port': Number(port) }),
      'broadsheet.upstream': service,
    },
  };
}

/** Only a read whose connection failed: a change may have been made, and a slow service must not get more work. */
export function isRepeatable({ method }: UpstreamRequest, error: unknown): boolean {
  return method === 'GET' && error instanceof UpstreamUnavailable && error.failure === 'connection';
}
