import type { Account, AccountChange } from './account.js';
import type { Credentials } from './credentials.js';

export abstract class AccountRepository {
  /** An active account; null where there is none. Throws VERSION_CONFLICT where another version is expected than there is. */
  abstract find(id: string, expectedVersion?: number): Promise<Account | null>;
  /** By its public name in any case. */
  abstract findByName(username: string): Promise<Account | null>;

  /**
   * Saves a new account together with its credentials. Answers false where the e-mail address has an account already, or
   * the id, as an earlier attempt has saved it: then it does as much work, of which nothing remains. Throws UsernameTaken.
   */
  abstract add(change: AccountChange, credentials: Credentials): Promise<boolean>;

  /** Answers the account with its new version. Throws UsernameTaken, LastAdmin, and VERSION_CONFLICT where it is another one. */
  abstract save(change: AccountChange): Promise<Account>;

  /** Saves the deletion and forgets the credentials, both or neither. Throws LastAdmin and VERSION_CONFLICT. */
  abstract remove(change: AccountChange): Promise<void>;
}
