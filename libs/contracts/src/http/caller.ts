import type { Actor } from '#actor.js';
import { z } from 'zod';

export const Role = z.enum(['reader', 'author', 'editor', 'moderator', 'admin']);
export type Role = z.infer<typeof Role>;

export const Scope = z.enum(['import']);
export type Scope = z.infer<typeof Scope>;

/** Who sent the request, as the gateway found it in the access token. Without a token all is empty. */
export interface Caller {
  /** Of a machine, the id of its API key. */
  readonly accountId: string | null;
  /** Public display name. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** Of the session, or of the API key, that the token belongs to; absent where it belongs to none. */
  readonly sessionId?: string | undefined;
}

export const ANONYMOUS: Caller = { accountId: null, name: null, roles: [], scopes: [] };

/** Every account has at least the role of a reader; a machine has none, only scopes, and perhaps none that is still known. */
export const isMachine = ({ accountId, roles }: Caller): boolean => accountId !== null && roles.length === 0;

/** The account of a caller whom a route let in because of it. */
export function accountOf({ accountId }: Caller): string {
  if (accountId === null) throw new Error('The route lets in callers without an account.');
  return accountId;
}

/** The actor that the events of a request name: its account, or a guest. */
export function actorOf({ accountId }: Pick<Caller, 'accountId'>): Actor {
  return accountId === null ? { kind: 'guest' } : { kind: 'account', id: accountId };
}
