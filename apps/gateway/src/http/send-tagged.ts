import { isNamedBy } from '@broadsheet/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Content with what a cache must know about it. */
export interface TaggedContent {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
  readonly lastModified?: Date;
  /** False for what is incomplete for the moment. */
  readonly cacheable: boolean;
}

/**
 * Sends content that is the same for everyone, or 304 where the client has it already (RFC 9110, 13).
 * Caches may keep it and ask each time. `If-Modified-Since` is ignored on purpose: a page also changes in ways
 * that leave no date, when a comment is deleted or the related articles shift, so only the tag can tell.
 */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, content: TaggedContent): void {
  void reply
    .header('cache-control', content.cacheable ? 'public, max-age=0, must-revalidate' : 'no-store')
    .header('etag', content.etag);
  if (content.lastModified) void reply.header('last-modified', content.lastModified.toUTCString());
  if (isNamedBy(request.headers['if-none-match'], content.etag)) void reply.code(304).send();
  else void reply.type(content.type).send(content.body);
}
