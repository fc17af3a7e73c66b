import type { SessionStore, SessionTokens } from '#session-store.js';

type Tokens = Pick<SessionTokens, 'accessToken' | 'expiresIn'>;

/** A source of access tokens. */
export interface TokenSource {
  /** The token to send; undefined for requests without one. */
  current(): Promise<string | undefined>;
  /** A replacement for this refused token; the same token if there is none. */
  insteadOf(token: string): Promise<string | undefined>;
}

/** An access token is renewed this long before it expires, so that it does not expire on the way. */
const MARGIN_MS = 30_000;

/**
 * The tokens of one sign-in, or of one API key. A refresh token works once: requests that find the access token at its
 * end at the same moment wait for one renewal, never for one each, and so do all who share the store.
 */
export class Session<T extends Tokens> implements TokenSource {
  private known: string | undefined;
  private renewAt = 0;
  private renewal: Promise<unknown> | undefined;

  constructor(
    /** Gets the next tokens from the API; undefined if there is nothing to get them with. */
    private readonly next: (held: T | undefined) => Promise<T> | undefined,
    private readonly store: SessionStore<T>,
  ) {}

  /** The tokens of the store: another page may have renewed them, signed out or in. */
  get tokens(): T | undefined {
    const tokens = this.store.read();
    if (tokens && tokens.accessToken !== this.known) {
      const lifeMs = tokens.expiresIn * 1000;
      this.known = tokens.accessToken;
      this.renewAt = Date.now() + lifeMs - Math.min(MARGIN_MS, lifeMs / 2);
    }
    return tokens;
  }

  take(tokens: T): void {
    this.store.write(tokens);
  }

  forget(): void {
    this.store.write(undefined);
  }

  async current(): Promise<string | undefined> {
    const held = this.tokens;
    if (!held || Date.now() >= this.renewAt) await this.renew(held);
    return this.tokens?.accessToken;
  }

  async insteadOf(token: string): Promise<string | undefined> {
    const held = this.tokens;
    if (held?.accessToken === token) await this.renew(held);
    return this.tokens?.accessToken;
  }

  private renew(held: T | undefined): Promise<unknown> {
    const work = (): Promise<void> => this.takeNext(held);
    // Without tokens there is nothing that two clients could use at once.
    this.renewal ??= (held ? this.store.exclusively(work) : work()).finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  /** Throws the error of the API. If the session has ended, it deletes the tokens. */
  private async takeNext(before: T | undefined): Promise<void> {
    // Another client of the store may have been first.
    if (!this.holds(before)) return;
    try {
      const tokens = await this.next(before);
      // Somebody may have signed out or in meanwhile.
      if (tokens && this.holds(before)) this.take(tokens);
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === 401 && before && this.holds(before)) this.forget();
      throw error;
    }
  }

  private holds(tokens: T | undefined): boolean {
    return this.tokens?.accessToken === tokens?.accessToken;
  }
}
