import type { SessionStore, SessionTokens } from '#session-store.js';

export interface ClientOptions {
  /** Where the gateway is: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** From an earlier sign-in. */
  readonly tokens?: SessionTokens | undefined;
  /** Where the tokens are kept, in place of `tokens`: `browserSession(localStorage, navigator.locks)` for all tabs. */
  readonly session?: SessionStore;
  /** Hears of each change that this client makes to its tokens; undefined when they are not good any more. */
  readonly onTokens?: (tokens: SessionTokens | undefined) => void;
  /** Of a machine: it is exchanged for access tokens as they are needed. */
  readonly apiKey?: string;
  /** Where people sign in elsewhere: the access token to send now. */
  readonly accessToken?: () => Promise<string | undefined>;
  /** How often a read, and a creation under its key, is repeated where the API asks for it or does not answer; 2. */
  readonly retries?: number;
  /** Another `fetch` than the platform's. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}
