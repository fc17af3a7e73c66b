import type { SessionStore, SessionTokens } from '#session-store.js';

export interface ClientOptions {
  /** Where the gateway is: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** From an earlier sign-in. */
  readonly tokens?: SessionTokens | undefined;
  /** Stores the tokens, instead of `tokens`: `browserSession(localStorage, navigator.locks)` for all tabs. */
  readonly session?: SessionStore;
  /** Called when this client changes its tokens; undefined if they are no longer valid. */
  readonly onTokens?: (tokens: SessionTokens | undefined) => void;
  /** For machines: exchanged for access tokens as needed. */
  readonly apiKey?: string;
  /** If another system signs people in: returns the current access token. */
  readonly accessToken?: () => Promise<string | undefined>;
  /** How often a read, or a creation with its key, is repeated if the API asks for it or does not respond; by default 2. */
  readonly retries?: number;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}
