import type { FastifyReply } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

/** By allow-list: what concerns a connection, carries a secret or claims an identity can never slip through. */
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

/** The headers of a request that a service may see. */
export function forwardedHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const forwarded: Record<string, string> = {};
  for (const name of TO_SERVICES) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}

/** Copies to the answer what the world may see of a service's. */
export function copyAnswerHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  reply: FastifyReply,
): void {
  for (const name of FROM_SERVICES) {
    const value = headers[name];
    if (value !== undefined) void reply.header(name, value);
  }
}
