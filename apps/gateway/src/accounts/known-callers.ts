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
    private readonly clock: Clock,
  ) {}

  /** Of `Authorization: Bearer …`; rejects with TokenInvalid or UpstreamUnavailable. */
  async of(authorization: string): Promise<Caller> {
    const known = this.tokens.get(authorization);
    if (known && known.expiresAt > this.clock.now()) return known.caller;
    this.tokens.delete(authorization);
    const token = await tokenOf(authorization, this.keys);
    this.keep(authorization, token);
    return token.caller;
  }

  private keep(authorization: string, token: AccessToken): void {
    const [oldest] = this.tokens.keys();
    if (this.tokens.size >= MOST_KEPT && oldest !== undefined) this.tokens.delete(oldest);
    this.tokens.set(authorization, token);
  }
}
