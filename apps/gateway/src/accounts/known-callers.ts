import type { EndedSessions } from './ended-sessions.js';
import { TokenInvalid } from './token-invalid.errors.js';
import { tokenOf, type TokenKeys } from './token-of.js';
import type { Caller } from '@broadsheet/contracts';
import type { AccessToken, Clock } from '@broadsheet/platform';

/** About 5 MB of tokens. */
const MOST_KEPT = 10_000;

/**
 * Who is calling, by access tokens. One that was verified is remembered until it expires: its signature does not change,
 * and verifying it costs more than all else that the gateway does for a request.
 */
export class KnownCallers {
  private readonly tokens = new Map<string, AccessToken>();

  constructor(
    private readonly keys: TokenKeys,
    private readonly ended: Pick<EndedSessions, 'has'>,
    private readonly clock: Clock,
  ) {}

  /** Of `Authorization: Bearer …`; rejects with TokenInvalid or UpstreamUnavailable. */
  async of(authorization: string): Promise<Caller> {
    const { caller } = this.known(authorization) ?? (await this.verified(authorization));
    if (caller.sessionId !== undefined && this.ended.has(caller.sessionId)) {
      throw new TokenInvalid('Its session has ended.');
    }
    return caller;
  }

  private known(authorization: string): AccessToken | undefined {
    const token = this.tokens.get(authorization);
    if (token && token.expiresAt > this.clock.now()) return token;
    this.tokens.delete(authorization);
    return undefined;
  }

  private async verified(authorization: string): Promise<AccessToken> {
    const token = await tokenOf(authorization, this.keys);
    this.keep(authorization, token);
    return token;
  }

  private keep(authorization: string, token: AccessToken): void {
    const [oldest] = this.tokens.keys();
    if (this.tokens.size >= MOST_KEPT && oldest !== undefined) this.tokens.delete(oldest);
    this.tokens.set(authorization, token);
  }
}
