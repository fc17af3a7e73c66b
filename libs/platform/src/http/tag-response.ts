import { contentHash, isNamedBy } from '#http/entity-tag.js';
import { routeOf } from '#http/route-request.js';
import type { Route } from '@broadsheet/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface Versioned {
  readonly version: number;
}

/** RFC 9110, 8.8.3: the version of the item is its strong entity tag. */
export function tagVersion(request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  const { versioned } = routeOf(request) ?? {};
  if (versioned === undefined || reply.statusCode >= 300) return;
  const item = versioned === true ? payload : (payload as Readonly<Record<string, unknown>>)[versioned];
  void reply.header('etag', `"${(item as Versioned).version}"`);
}

/**
 * Content that the version does not cover (the name of a category, for one) is hashed into the tag, behind the
 * version where there is one: `"7.x"`. A client that has the response already gets 304 and no body. Returns the payload.
 */
export function tagContent(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  const route = routeOf(request);
  if (reply.statusCode !== 200 || route?.method !== 'GET') return payload;
  if (typeof payload === 'string' && isHashed(route, reply)) void reply.header('etag', tagOf(reply, payload));
  const tag = reply.getHeader('etag');
  if (typeof tag !== 'string' || !isNamedBy(request.headers['if-none-match'], tag)) return payload;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return null;
}

/** A response that already has a tag keeps it. */
function isHashed({ conditional, versioned }: Route, reply: FastifyReply): boolean {
  return conditional === true && (versioned !== undefined || !reply.hasHeader('etag'));
}

function tagOf(reply: FastifyReply, content: string): string {
  const version = reply.getHeader('etag');
  return typeof version === 'string' ? `${version.slice(0, -1)}.${contentHash(content)}"` : `"${contentHash(content)}"`;
}
