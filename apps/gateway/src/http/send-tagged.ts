import { isNamedBy } from '@broadsheet/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Caches may keep it and must ask each time; an unchanged page then costs a 304. */
export const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/** Content with what a cache must know about it. */
interface TaggedContent {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
  readonly lastModified?: Date;
  /** False for content that is incomplete at the moment. */
  readonly cacheable: boolean;
}

/**
 * Sends content that is the same for everyone, or 304 if the client has it already (RFC 9110, 13).
 * `If-Modified-Since` is ignored on purpose: a page also changes in ways that leave no date, when a comment is deleted or
 * the related articles change, so only the entity tag is reliable.
 */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, content: TaggedContent): void {
  void reply.header('cache-control', content.cacheable ? ASK_EACH_TIME : 'no-store').header('etag', content.etag);
  if (content.lastModified) void reply.header('last-modified', content.lastModified.toUTCString());
  if (isNamedBy(request.headers['if-none-match'], content.etag)) void reply.code(304).send();
  else void reply.type(content.type).send(content.body);
}
