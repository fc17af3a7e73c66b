import type { components } from '#generated/api.js';

/** What a sign-in answers. An API key has no refresh token. */
export type SessionTokens = components['schemas']['SessionTokens'];

/** Where the tokens of a session are kept. Whoever shares it is signed in, and out, together. */
export interface SessionStore<T = SessionTokens> {
  /** As they are now, whoever wrote them; undefined while nobody is signed in. */
  read(): T | undefined;
  /** Undefined when they are not good any more. */
  write(tokens: T | undefined): void;
  /** Does the work while nobody else who shares the store does such work: a refresh token works once. */
  exclusively(work: () => Promise<void>): Promise<unknown>;
}

/** For a client that shares its session with nobody. */
export function ownStore<T>(given?: T): SessionStore<T> {
  let held = given;
  return { read: () => held, write: (tokens) => void (held = tokens), exclusively: (work) => work() };
}

/** The same store, and somebody who hears of what is written through it. */
export function heardBy<T>(changed: (tokens: T | undefined) => void, store: SessionStore<T>): SessionStore<T> {
  return {
    read: () => store.read(),
    write: (tokens) => {
      store.write(tokens);
      changed(tokens);
    },
    exclusively: (work) => store.exclusively(work),
  };
}
