import type { EndedSessions } from './ended-sessions.js';
import { TokenInvalid } from './accounts.errors.js';
import { tokenOf, type ReadToken } from './token-of.js';
import type { Caller } from '@broadsheet/contracts';
import type { Clock } from '@broadsheet/platform';

/** About 5 MB of tokens. */
const MOST_KEPT = 10_000;
/** Whatever a token says of its end: then it is seen whether the key that signed it is still believed. */
const LONGEST_MS = 5 * 60_000;

interface KnownCaller {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/**
 * Who is calling, by access tokens. One that was verified is remembered, for five minutes unless it expires before:
 * verifying it costs more than all else that the gateway does for a request.
 */
export class KnownCallers {
  private readonly known = new Map<string, KnownCaller>();

  constructor(
    private readonly read: ReadToken,
    private readonly ended: Pick<EndedSessions, 'has'>,
    private readonly clock: Clock,
  ) {}

  /** Whether this token was verified before, and is still valid. */
  knows(authorization: string): boolean {
    return this.remembered(authorization) !== undefined;
  }

  /** Of `Authorization: Bearer …`; rejects with TokenInvalid or UpstreamUnavailable. */
  async of(authorization: string): Promise<Caller> {
    const { caller } = this.remembered(authorization) ?? (await this.verified(authorization));
    if (caller.sessionId !== undefined && this.ended.has(caller.sessionId)) {
      throw new TokenInvalid('Its session has ended.');
    }
    return caller;
  }

  private remembered(authorization: string): KnownCaller | undefined {
    const known = this.known.get(authorization);
    if (known && known.until > this.clock.now().getTime()) return known;
    this.known.delete(authorization);
    return undefined;
  }

  private async verified(authorization: string): Promise<KnownCaller> {
    const { caller, expiresAt } = await tokenOf(authorization, this.read);
    const until = Math.min(expiresAt.getTime(), this.clock.now().getTime() + LONGEST_MS);
    const known = { caller, until };
    const [oldest] = this.known.keys();
    if (this.known.size >= MOST_KEPT && oldest !== undefined) this.known.delete(oldest);
    this.known.set(authorization, known);
    return known;
  }
}
