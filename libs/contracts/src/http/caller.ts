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

const OF_ACCOUNT = 'account-';

/** Who a request is made for, as far as it may be known. */
export interface Reader {
  /** Of the account, or the one that the client made and keeps; null where there is neither, or nobody may be followed. */
  readonly id: string | null;
  /** As `id`, even where nobody may be followed: whoever that is may see and clear what is kept. */
  readonly named: string | null;
  /** False where the client asks not to be tracked: then nothing that is reported with the request is kept. */
  readonly mayBeFollowed: boolean;
}

/** Of a request that says nothing of a reader. */
export const NO_READER: Reader = { id: null, named: null, mayBeFollowed: true };

export const READER_ID_PATTERN = '^(?!account-)[A-Za-z0-9_-]{8,64}$';

/** A pseudonymous id that a client makes and keeps; never that of an account. */
export const ClientReaderId = z
  .string()
  .regex(new RegExp(READER_ID_PATTERN), 'must be 8 to 64 letters, digits, - or _, and not begin with account-');

/** Under which id an account reads: nobody else can name it. Null for who has no account. */
export function readerIdOf(caller: Caller): string | null {
  return caller.accountId === null || isMachine(caller) ? null : readerIdOfAccount(caller.accountId);
}

export function readerIdOfAccount(accountId: string): string {
  return OF_ACCOUNT + accountId;
}
