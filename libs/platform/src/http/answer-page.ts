import { routeOf, type RouteRequest } from '#http/route-request.js';
import type { FastifyReply } from 'fastify';

interface ListAnswer {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly next?: string | null;
}

/** A list as it was requested: its items with the chosen members only. Returns the payload. */
export function chosenMembers({ fields }: RouteRequest, reply: FastifyReply, payload: unknown): unknown {
  if (fields === undefined || reply.statusCode !== 200) return payload;
  const names = new Set(['id', ...fields]);
  const items = (payload as ListAnswer).items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name))),
  );
  return { ...(payload as ListAnswer), items };
}

/** RFC 8288: where the next page is, for clients that follow links; the same cursor stands in the body. */
export function linkNext(request: RouteRequest, reply: FastifyReply, payload: unknown): void {
  if (!routeOf(request)?.paged || reply.statusCode !== 200) return;
  const { next } = payload as ListAnswer;
  if (typeof next !== 'string') return;
  const [path = '', query = ''] = request.url.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', next);
  void reply.header('link', `<${path}?${parameters.toString()}>; rel="next"`);
}
