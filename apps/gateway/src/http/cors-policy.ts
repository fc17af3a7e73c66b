import type { FastifyReply, FastifyRequest } from 'fastify';

/** Headers that a page of another origin may send; including `authorization`, as cookies are never read here. */
const REQUEST_HEADERS =
  'accept, authorization, content-type, idempotency-key, if-match, if-none-match, x-reader-id, x-request-id';
/** Headers that it may read of a response, in addition to those that every page may. */
const ANSWER_HEADERS =
  'etag, idempotency-replayed, link, location, ratelimit, ratelimit-policy, retry-after, x-request-id';
/** Two hours: browsers do not cache a permission for longer. */
const MAX_AGE_SECONDS = '7200';

/**
 * Which pages of other origins may use the API: those of an allow-list (CORS, https://fetch.spec.whatwg.org/#http-cors-protocol).
 * Without credentials: callers are identified by a token, and no cookies are sent.
 */
export class CorsPolicy {
  private readonly origins: ReadonlySet<string>;

  constructor(origins: readonly string[]) {
    this.origins = new Set(origins);
  }

  get isEmpty(): boolean {
    return this.origins.size === 0;
  }

  /** On every response, allowed or not: a cache must not serve one origin a response for another. */
  mark({ headers }: FastifyRequest, reply: FastifyReply): void {
    const vary = reply.getHeader('vary');
    void reply.header('vary', vary === undefined ? 'Origin' : `${String(vary)}, Origin`);
    if (!this.allows(headers.origin)) return;
    void reply
      .header('access-control-allow-origin', headers.origin)
      .header('access-control-expose-headers', ANSWER_HEADERS);
  }

  /** Answers a preflight request of an allowed origin; returns false for any other request. */
  answersPreflight({ headers }: FastifyRequest, reply: FastifyReply, methods: readonly string[]): boolean {
    if (!this.allows(headers.origin) || headers['access-control-request-method'] === undefined) return false;
    void reply
      .header('access-control-allow-methods', methods.join(', '))
      .header('access-control-allow-headers', REQUEST_HEADERS)
      .header('access-control-max-age', MAX_AGE_SECONDS)
      .header('cache-control', 'no-store')
      .code(204)
      .send();
    return true;
  }

  private allows(origin: string | undefined): boolean {
    return origin !== undefined && this.origins.has(origin);
  }
}
