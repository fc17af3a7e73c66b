import type { ConcurrentRequests } from './concurrent-requests.js';
import { limitClassOf, type LimitClass } from './limit-class.js';
import { RateLimited } from './limits.errors.js';
import { countRefused } from './limit-metrics.js';
import { WINDOW_MS, type RateLimiter, type Verdict } from './rate-limiter.js';
import { ANONYMOUS } from '@broadsheet/contracts';
import type { Clock, RouteRequest } from '@broadsheet/platform';
import type { FastifyReply } from 'fastify';

/** What every request passes: how often its client may come, and with how much at once. */
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

  /** Once it is known who calls. Throws RateLimited or TooManyConcurrentRequests. */
  admit(request: RouteRequest, reply: FastifyReply): void {
    const limitClass = limitClassOf(request);
    if (limitClass === undefined) return;
    const client = clientOf(request, limitClass);
    this.take(limitClass, client, reply);
    this.concurrent.enter(client, reply.raw);
  }

  /** Before a token is verified that nobody has shown before: whoever sends many that are none waits. Throws RateLimited. */
  beforeStrangeToken(request: RouteRequest, reply: FastifyReply): void {
    const verdict = this.limiter.look('stray', addressOf(request), this.clock.now().getTime());
    this.hold('stray', verdict, reply);
  }

  /** What no route can be: a token that is none, or an address that cannot be read. Throws RateLimited. */
  admitStray(request: RouteRequest, reply: FastifyReply): void {
    this.take('stray', addressOf(request), reply);
  }

  private take(limitClass: LimitClass, client: string, reply: FastifyReply): void {
    const verdict = this.limiter.take(limitClass, client, this.clock.now().getTime());
    this.tell(limitClass, verdict, reply);
    this.hold(limitClass, verdict, reply);
  }

  /** In the form of draft-ietf-httpapi-ratelimit-headers-09. */
  private tell(limitClass: LimitClass, { remaining, windowLeftMs, waitMs }: Verdict, reply: FastifyReply): void {
    const seconds = secondsOf(waitMs === 0 ? windowLeftMs : waitMs);
    void reply.header('ratelimit-policy', this.policies[limitClass]);
    void reply.header('ratelimit', `"${limitClass}";r=${remaining};t=${seconds}`);
  }

  private hold(limitClass: LimitClass, verdict: Verdict, reply: FastifyReply): void {
    if (verdict.admitted) return;
    this.tell(limitClass, verdict, reply);
    countRefused(limitClass);
    throw new RateLimited(verdict.limit, secondsOf(verdict.waitMs));
  }
}

const secondsOf = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));
const addressOf = ({ address = 'unknown' }: RouteRequest): string => `address ${address}`;

/**
 * Who comes: the account; the key of a machine, whose token has scopes and belongs to a session of that key; else the address.
 * Where a secret could be guessed always the address, or each account that somebody makes would bring tries of its own.
 */
function clientOf(request: RouteRequest, limitClass: LimitClass): string {
  const { accountId, scopes, sessionId } = request.caller ?? ANONYMOUS;
  if (accountId === null || limitClass === 'sign-in') return addressOf(request);
  return scopes.length > 0 && sessionId !== undefined ? `key ${sessionId}` : `account ${accountId}`;
}
