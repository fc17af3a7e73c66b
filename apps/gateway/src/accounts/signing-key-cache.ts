import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Asks whoever publishes the keys; rejects with UpstreamUnavailable where it does not answer. */
export type KeySource = () => Promise<JSONWebKeySet>;

/** Tokens with made-up key ids cause no more questions than this, answered or not. */
const ASK_AGAIN_MS = 1_000;
/** A key that was withdrawn is not believed much longer. */
const FRESH_MS = 5 * 60_000;

/**
 * The public keys of access tokens, in memory. A key that is not known may be a new one, so it is asked for; whoever waits
 * for the same answer waits for one question. Keys that are no longer fresh are asked for anew while they go on being
 * used, and they are used for as long as nobody answers: known callers do not depend on whoever publishes the keys.
 */
export class SigningKeyCache {
  private keys: JWTVerifyGetKey = createLocalJWKSet({ keys: [] });
  private askedAt = -Infinity;
  private asking: Promise<void> | undefined;
  private failure: Error | undefined;

  constructor(private readonly source: KeySource) {}

  /** Why keys that are not known yet cannot be found; null where they can. */
  get problem(): string | null {
    return this.failure ? 'The keys that verify access tokens cannot be read; tokens by known keys go on.' : null;
  }

  /** By the `kid` of the token's head. Rejects with jose's JWKSNoMatchingKey, or with what the source rejects with. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    try {
      const key = await this.keys(header, token);
      if (performance.now() - this.askedAt >= FRESH_MS) this.refresh();
      return key;
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.ask();
      return this.keys(header, token);
    }
  };

  /** Asks without anybody waiting for it; that it failed shows in `problem`. */
  refresh(): void {
    this.ask().catch(() => undefined);
  }

  private async ask(): Promise<void> {
    const now = performance.now();
    if (!this.asking && now - this.askedAt >= ASK_AGAIN_MS) {
      this.askedAt = now;
      this.asking = this.read().finally(() => (this.asking = undefined));
    }
    if (this.asking) return this.asking;
    if (this.failure) throw this.failure;
  }

  private async read(): Promise<void> {
    try {
      this.keys = createLocalJWKSet(await this.source());
      this.failure = undefined;
    } catch (error) {
      this.failure = error as Error;
      throw error;
    }
  }
}
