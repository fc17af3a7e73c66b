import { MINUTE_MS, SECOND_MS } from '@broadsheet/contracts';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Fetches the published keys; rejects with UpstreamUnavailable if there is no response. */
export type KeySource = () => Promise<JSONWebKeySet>;

/** Tokens with invented key ids cause at most one fetch in this time, whether it succeeds or not. */
const REFETCH_AFTER_MS = SECOND_MS;
/** A withdrawn key is not trusted much longer. */
const FRESH_MS = 5 * MINUTE_MS;

/**
 * The public keys of access tokens, in memory. An unknown key may be a new one, so the keys are fetched, once for all that
 * wait. Keys that are no longer fresh are fetched again in the background, and stay in use while fetching fails: an outage
 * of the publisher does not affect known keys. `createRemoteJWKSet` of jose lacks that.
 */
export class SigningKeyCache {
  private keys: JWTVerifyGetKey = createLocalJWKSet({ keys: [] });
  private fetchedAt = -Infinity;
  private fetching: Promise<void> | undefined;
  private failure: Error | undefined;

  constructor(private readonly source: KeySource) {}

  /** Why unknown keys cannot be fetched; null if they can. */
  get problem(): string | null {
    return this.failure ? 'The keys that verify access tokens cannot be read; tokens of known keys stay valid.' : null;
  }

  /** By the `kid` of the token's header. Rejects with jose's JWKSNoMatchingKey, or with the error of the source. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    try {
      const key = await this.keys(header, token);
      if (performance.now() - this.fetchedAt >= FRESH_MS) this.refresh();
      return key;
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.fetch();
      return this.keys(header, token);
    }
  };

  /** Fetches in the background; a failure shows in `problem`. */
  refresh(): void {
    this.fetch().catch(() => undefined);
  }

  private async fetch(): Promise<void> {
    const now = performance.now();
    if (!this.fetching && now - this.fetchedAt >= REFETCH_AFTER_MS) {
      this.fetchedAt = now;
      this.fetching = this.read().finally(() => (this.fetching = undefined));
    }
    if (this.fetching) return this.fetching;
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
