import { TokenInvalid } from './accounts.errors.js';
import type { EndedSessions } from './ended-sessions.js';
import { UpstreamUnavailable } from '#upstream/upstream.errors.js';
import { MINUTE_MS, type Caller } from '@broadsheet/contracts';
import type { AccessToken, Clock } from '@broadsheet/platform';
import { LRUCache } from 'lru-cache';

/** Verifies an access token and returns its caller and its expiry; rejects a token that is not valid. */
export type ReadToken = (token: string) => Promise<AccessToken>;

const BEARER = /^Bearer ([\w.~+/=-]+)$/i;
/** About 5 MB of tokens. */
const MAX_CALLERS = 10_000;
/** However long a token is valid: then it is verified again, in case its key was withdrawn. */
const MAX_AGE_MS = 5 * MINUTE_MS;

/**
 * Callers by their access tokens (RFC 6750). A verified one is cached, for five minutes unless it expires before: verifying
 * a token costs more than all else that the gateway does for a request.
 */
export class CachedCallers {
  private readonly callers: LRUCache<string, Caller>;

  constructor(
    private readonly read: ReadToken,
    private readonly ended: Pick<EndedSessions, 'has'>,
    private readonly clock: Clock,
  ) {
    const perf = { now: () => clock.now().getTime() };
    this.callers = new LRUCache({ max: MAX_CALLERS, perf, ttlResolution: 0 });
  }

  /** Whether this token was verified before and is still valid. */
  has(authorization: string): boolean {
    return this.callers.has(authorization);
  }

  /** Of `Authorization: Bearer …`; rejects with TokenInvalid or UpstreamUnavailable. */
  async of(authorization: string): Promise<Caller> {
    const caller = this.callers.get(authorization) ?? (await this.verified(authorization));
    if (caller.sessionId !== undefined && this.ended.has(caller.sessionId)) {
      throw new TokenInvalid('Its session has ended.');
    }
    return caller;
  }

  private async verified(authorization: string): Promise<Caller> {
    const { caller, expiresAt } = await this.verify(authorization);
    // The cache returns an entry up to and including its last millisecond; a token is not valid any more at its expiry.
    const ttl = Math.min(expiresAt.getTime() - this.clock.now().getTime(), MAX_AGE_MS) - 1;
    if (ttl > 0) this.callers.set(authorization, caller, { ttl });
    return caller;
  }

  private async verify(authorization: string): Promise<AccessToken> {
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) throw new TokenInvalid('Send it in this form: Authorization: Bearer …');
    try {
      return await this.read(token);
    } catch (error) {
      if (error instanceof UpstreamUnavailable) throw error;
      const expired = (error as { code?: string }).code === 'ERR_JWT_EXPIRED';
      throw new TokenInvalid(expired ? 'It has expired.' : 'It was not made here, or not for this.');
    }
  }
}
