import { currentContext, type SpanStart } from '@broadsheet/platform';
import type { UpstreamRequest } from './upstream-request.js';

/** The span of one attempt. Names no path: the service's own span tells its route. */
export function describeHop({ method }: UpstreamRequest, service: string, url: string): SpanStart {
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

/** The headers with the trace context of the work that sends them. */
export function withTrace(headers: Record<string, string>): Record<string, string> {
  const traceparent = currentContext()?.traceparent;
  return traceparent === undefined ? headers : { ...headers, traceparent };
}
