import type { components } from '#generated/api.js';

/** What a sign-in answers. An API key has no refresh token. */
export type SessionTokens = components['schemas']['SessionTokens'];
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
 * end at the same moment wait for one renewal, never for one each.
 */
export class Session<T extends Tokens> implements TokenSource {
  private held: T | undefined;
  private renewAt = 0;
  private renewal: Promise<void> | undefined;

  constructor(
    /** Asks the API for the next tokens; undefined while there is nothing to ask with. */
    private readonly next: (held: T | undefined) => Promise<T> | undefined,
    /** Hears of every change, to keep the tokens; undefined when they are not good any more. */
    private readonly changed: (tokens: T | undefined) => void,
  ) {}

  get tokens(): T | undefined {
    return this.held;
  }

  take(tokens: T): void {
    const lifeMs = tokens.expiresIn * 1000;
    this.held = tokens;
    this.renewAt = Date.now() + lifeMs - Math.min(MARGIN_MS, lifeMs / 2);
    this.changed(tokens);
  }

  forget(): void {
    this.held = undefined;
    this.changed(undefined);
  }

  async current(): Promise<string | undefined> {
    if (!this.held || Date.now() >= this.renewAt) await this.renew();
    return this.held?.accessToken;
  }

  async insteadOf(token: string): Promise<string | undefined> {
    if (this.held?.accessToken === token) await this.renew();
    return this.held?.accessToken;
  }

  private renew(): Promise<void> {
    this.renewal ??= this.takeNext().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  /** Throws what the API says; where it says that the session has ended, there are no tokens any more. */
  private async takeNext(): Promise<void> {
    const before = this.held;
    try {
      const tokens = await this.next(before);
      // Whoever signed out or in meanwhile has decided otherwise.
      if (tokens && this.held === before) this.take(tokens);
    } catch (error) {
      const { status } = error as { status?: number };
      if (status === 401 && before && this.held === before) this.forget();
      throw error;
    }
  }
}
