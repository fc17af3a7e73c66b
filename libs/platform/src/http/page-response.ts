import { routeOf, type RouteRequest } from '#http/route-request.js';
import type { FastifyReply } from 'fastify';

interface ListResponse {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next?: string | null;
}

/** Reduces the items of a list to the members that the request chose. Returns the payload. */
export function chosenMembers({ fields }: RouteRequest, reply: FastifyReply, payload: unknown): unknown {
  if (fields === undefined || reply.statusCode !== 200) return payload;
  const names = new Set(['id', ...fields]);
  const items = (payload as ListResponse).items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name))),
  );
  return { ...(payload as ListResponse), items };
}

/** RFC 8288: where the next page is, for clients that follow links; the same cursor stands in the body. */
export function linkNext(request: RouteRequest, reply: FastifyReply, payload: unknown): void {
  if (!routeOf(request)?.paged || reply.statusCode !== 200) return;
  const { next } = payload as ListResponse;
  if (typeof next !== 'string') return;
  const [path = '', query = ''] = request.url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', next);
  void reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`);
}
