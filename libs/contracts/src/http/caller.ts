import type { Actor } from '#actor.js';
import { z } from 'zod';

export const Role = z.enum(['reader', 'author', 'editor', 'moderator', 'admin']);
export type Role = z.infer<typeof Role>;

export const Scope = z.enum(['import']);
export type Scope = z.infer<typeof Scope>;

/** Who sent the request, as the gateway read it from the access token. Without a token all is empty. */
export interface Caller {
  /** For a machine, the id of its API key. */
  readonly accountId: string | null;
  /** Public display name. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
  /** The session or the API key that the token belongs to; absent if it belongs to none. */
  readonly sessionId?: string | undefined;
}

export const ANONYMOUS: Caller = { accountId: null, name: null, roles: [], scopes: [] };

/** Every account has at least the role `reader`. A machine has no role, only scopes, and perhaps none that still exists. */
export const isMachine = ({ accountId, roles }: Caller): boolean => accountId !== null && roles.length === 0;

/** The account of a caller, for routes that admit accounts only. Throws if the route admits others. */
export function accountOf({ accountId }: Caller): string {
  if (accountId === null) throw new Error('The route admits callers without an account.');
  return accountId;
}

/** The actor that the events of a request name: its account, or a guest. */
export function actorOf({ accountId }: Pick<Caller, 'accountId'>): Actor {
  return accountId === null ? { kind: 'guest' } : { kind: 'account', id: accountId };
}

const OF_ACCOUNT = 'account-';

/** The reader for whom a request is made, as far as it may be known. */
export interface Reader {
  /** The account's reader id, or the one that the client generated; null if there is neither or the reader may not be tracked. */
  readonly id: string | null;
  /** Like `id`, even if the reader may not be tracked: this reader may still see and clear the stored history. */
  readonly named: string | null;
  /** False if the client asks not to be tracked: then nothing that the request reports is stored. */
  readonly mayBeFollowed: boolean;
}

/** For a request that names no reader. */
export const NO_READER: Reader = { id: null, named: null, mayBeFollowed: true };

export const READER_ID_PATTERN = '^(?!account-)[A-Za-z0-9_-]{8,64}$';

/** A pseudonymous id that a client generates and keeps; never that of an account. */
export const ClientReaderId = z
  .string()
  .regex(new RegExp(READER_ID_PATTERN), 'must be 8 to 64 letters, digits, - or _, and not begin with account-');

/** The reader id of an account, which no other client can send. Null for a caller without an account. */
export function readerIdOf(caller: Caller): string | null {
  return caller.accountId === null || isMachine(caller) ? null : readerIdOfAccount(caller.accountId);
}

export function readerIdOfAccount(accountId: string): string {
  return OF_ACCOUNT + accountId;
}
