import type { ConcurrentRequests } from './concurrent-requests.js';
import { limitClassOf, type LimitClass } from './limit-class.js';
import { RateLimited } from './limits.errors.js';
import { WINDOW_MS, type RateLimiter, type Verdict } from './rate-limiter.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import type { Clock, RouteRequest } from '@broadsheet/platform';
import type { FastifyReply } from 'fastify';
import { Counter } from 'prom-client';

const refused = new Counter({
  name: 'broadsheet_rate_limited_total',
  help: 'Requests that were refused because their client sent too many, by class of routes.',
  labelNames: ['class'],
});

/** The limits that every request passes: the rate and the concurrency of its client. */
export class RequestLimits {
  private readonly policies: Readonly<Record<LimitClass, string>>;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly concurrent: ConcurrentRequests,
    private readonly clock: Clock,
    limits: Readonly<Record<LimitClass, number>>,
  ) {
    const policies = Object.entries(limits).map(([name, limit]) => [
      name,
      `"${name}";q=${limit};w=${WINDOW_MS / 1000}`,
    ]);
    this.policies = Object.fromEntries(policies) as Record<LimitClass, string>;
  }

  /** After the caller is known. Throws RateLimited or TooManyConcurrentRequests. */
  admit(request: RouteRequest, reply: FastifyReply): void {
    const limitClass = limitClassOf(request);
    if (limitClass === undefined) return;
    const client = clientOf(request, limitClass);
    this.take(limitClass, client, reply);
    this.concurrent.enter(client, reply.raw);
  }

  /** Before a token is verified for the first time: a client that sends many invalid ones must wait. Throws RateLimited. */
  beforeUnknownToken(request: RouteRequest, reply: FastifyReply): void {
    const verdict = this.limiter.look('stray', addressOf(request), this.clock.now().getTime());
    this.enforce('stray', verdict, reply);
  }

  /** For a request that reaches no route: its token is invalid, or its address cannot be read. Throws RateLimited. */
  admitStray(request: RouteRequest, reply: FastifyReply): void {
    this.take('stray', addressOf(request), reply);
  }

  private take(limitClass: LimitClass, client: string, reply: FastifyReply): void {
    const verdict = this.limiter.take(limitClass, client, this.clock.now().getTime());
    this.report(limitClass, verdict, reply);
    this.enforce(limitClass, verdict, reply);
  }

  /** In the form of draft-ietf-httpapi-ratelimit-headers-09. */
  private report(limitClass: LimitClass, { remaining, windowLeftMs, waitMs }: Verdict, reply: FastifyReply): void {
    const seconds = secondsOf(waitMs === 0 ? windowLeftMs : waitMs);
    void reply.header('ratelimit-policy', this.policies[limitClass]);
    void reply.header('ratelimit', `"${limitClass}";r=${remaining};t=${seconds}`);
  }

  private enforce(limitClass: LimitClass, verdict: Verdict, reply: FastifyReply): void {
    if (verdict.admitted) return;
    this.report(limitClass, verdict, reply);
    refused.inc({ class: limitClass });
    throw new RateLimited(verdict.limit, secondsOf(verdict.waitMs));
  }
}

const secondsOf = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));
const addressOf = ({ address = 'unknown' }: RouteRequest): string => `address ${address}`;

/**
 * The client: the account; the key of a machine, whose token has scopes and names the key as its session; else the address.
 * For routes where a secret could be guessed always the address, or each new account would bring more attempts.
 */
function clientOf(request: RouteRequest, limitClass: LimitClass): string {
  const { accountId, scopes, sessionId } = request.caller ?? ANONYMOUS;
  if (accountId === null || limitClass === 'sign-in') return addressOf(request);
  return scopes.length > 0 && sessionId !== undefined ? `key ${sessionId}` : `account ${accountId}`;
}
