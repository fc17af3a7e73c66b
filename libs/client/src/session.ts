import type { SessionStore, SessionTokens } from '#session-store.js';

type Tokens = Pick<SessionTokens, 'accessToken' | 'expiresIn'>;

/** Where access tokens come from. */
export interface TokenSource {
  /** The one to send; undefined where requests go without. */
  current(): Promise<string | undefined>;
  /** Another one than this, which was refused; the same where there is no other. */
  insteadOf(token: string): Promise<string | undefined>;
}

/** So long before its end an access token is renewed, so that none ends on its way. */
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
    /** Asks the API for the next tokens; undefined while there is nothing to ask with. */
    private readonly next: (held: T | undefined) => Promise<T> | undefined,
    private readonly store: SessionStore<T>,
  ) {}

  /** As the store has them: another page may have renewed them, signed out or in. */
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
    // Without tokens there is nothing that two could use at once.
    this.renewal ??= (held ? this.store.exclusively(work) : work()).finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  /** Throws what the API says; where it says that the session has ended, there are no tokens any more. */
  private async takeNext(before: T | undefined): Promise<void> {
    // Whoever shares the store may have been here first.
    if (!this.holds(before)) return;
    try {
      const tokens = await this.next(before);
      // Whoever signed out or in meanwhile has decided otherwise.
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
