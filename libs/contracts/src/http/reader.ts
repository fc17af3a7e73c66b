import { isMachine, type Caller } from '#http/caller.js';
import { z } from 'zod';

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
