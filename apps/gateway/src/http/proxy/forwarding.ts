import type { FastifyReply } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { type Route, ValidationFailed } from '@broadsheet/contracts';

/** By allow-list: headers of the connection, with secrets or with a claimed identity can never pass. */
const TO_SERVICES = [
  'accept',
  'accept-language',
  'content-type',
  'dnt',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'sec-gpc',
  'user-agent',
  'x-reader-id',
] as const;

const FROM_SERVICES = [
  'cache-control',
  'content-language',
  'content-type',
  'etag',
  'idempotency-replayed',
  'last-modified',
  'link',
  'location',
  'retry-after',
  'vary',
  'www-authenticate',
] as const;

/** The headers of a request that a service may read. */
export function forwardedHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const forwarded: Record<string, string> = {};
  for (const name of TO_SERVICES) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}

/** Copies the headers of a service's response that clients may read. */
export function copyAnswerHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  reply: FastifyReply,
): void {
  for (const name of FROM_SERVICES) {
    const value = headers[name];
    if (value !== undefined) void reply.header(name, value);
  }
}

/**
 * The path at the service, rebuilt from parameters that the route's own schema accepts, so that nothing that a router might
 * read differently (`..`, `%2f`) is forwarded. The query is forwarded unchanged.
 */
export function upstreamPath(route: Route, params: unknown, url: string): string {
  const result = route.params.safeParse(params);
  if (!result.success) {
    const parts = result.error.issues.map(({ path, message }) => ({ pointer: `path/${path.join('/')}`, message }));
    throw new ValidationFailed(parts);
  }
  const values = result.data as Readonly<Record<string, string>>;
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const query = url.indexOf('?');
  return query === -1 ? path : path + url.slice(query);
}
