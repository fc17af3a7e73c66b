import type { FastifyReply, FastifyRequest } from 'fastify';
import { Histogram } from 'prom-client';

const duration = new Histogram({
  name: 'broadsheet_http_request_duration_seconds',
  help: 'Time from the request to the end of its response.',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});

/** Labels hold the route's pattern, never the address: their number stays bounded. */
export function observeRequest(request: FastifyRequest, reply: FastifyReply): void {
  const route = request.routeOptions.url ?? 'none';
  duration.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
}
