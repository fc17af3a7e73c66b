import type { components } from '#generated/api.js';

/** The tokens of a sign-in. An API key has no refresh token. */
export type SessionTokens = components['schemas']['SessionTokens'];

/** Stores the tokens of a session. Clients that share a store are signed in and out together. */
export interface SessionStore<T = SessionTokens> {
  /** The current tokens, whichever client wrote them; undefined while nobody is signed in. */
  read(): T | undefined;
  /** Undefined if they are no longer valid. */
  write(tokens: T | undefined): void;
  /** Runs the work while no other client of the store runs such work, because a refresh token works once. */
  exclusively(work: () => Promise<void>): Promise<unknown>;
}

/** For a client that does not share its session. */
export function ownStore<T>(given?: T): SessionStore<T> {
  let held = given;
  return { read: () => held, write: (tokens) => void (held = tokens), exclusively: (work) => work() };
}

/** The same store with a listener for what is written through it. */
export function withListener<T>(changed: (tokens: T | undefined) => void, store: SessionStore<T>): SessionStore<T> {
  return {
    read: () => store.read(),
    write: (tokens) => {
      store.write(tokens);
      changed(tokens);
    },
    exclusively: (work) => store.exclusively(work),
  };
}
