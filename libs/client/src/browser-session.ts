import type { SessionStore, SessionTokens } from '#session-store.js';

/** `localStorage`, or `sessionStorage` for a session of one tab. */
export interface KeptByName {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** `navigator.locks`. Browsers have it on secure origins only, `localhost` among them. */
export interface Locks {
  request(name: string, work: () => Promise<void>): Promise<unknown>;
}

/**
 * The session of all tabs of an origin. One of them renews it, the others go on with what it got; signed out in one is
 * signed out in all. Any script of the origin can read what is kept there.
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

/** What somebody else wrote under the name is no session. */
function tokensIn(text: string | null): SessionTokens | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<SessionTokens> | null;
    return value?.accessToken && value.refreshToken ? (value as SessionTokens) : undefined;
  } catch {
    return undefined;
  }
}
