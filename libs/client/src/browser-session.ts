import type { SessionStore, SessionTokens } from '#session-store.js';

/** `localStorage`, or `sessionStorage` for a session of one tab. */
export interface KeptByName {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** `navigator.locks`. Browsers provide it only on secure origins, including `localhost`. */
export interface Locks {
  request(name: string, work: () => Promise<void>): Promise<unknown>;
}

/**
 * The session of all tabs of an origin. One tab renews it, and the others use the new tokens. Signing out in one tab signs
 * out in all. Any script of the origin can read the tokens.
 */
export function browserSession(kept: KeptByName, locks: Locks | undefined, name = 'broadsheet-session'): SessionStore {
  return {
    read: () => tokensIn(kept.getItem(name)),
    write: (tokens) => {
      if (tokens) kept.setItem(name, JSON.stringify(tokens));
      else kept.removeItem(name);
    },
    exclusively: (work) => (locks ? locks.request(name, work) : work()),
  };
}

/** Ignores values that other scripts wrote under the name. */
function tokensIn(text: string | null): SessionTokens | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<SessionTokens> | null;
    return value?.accessToken && value.refreshToken ? (value as SessionTokens) : undefined;
  } catch {
    return undefined;
  }
}
