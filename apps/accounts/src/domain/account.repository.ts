import type { Account, AccountChange } from './account.js';
import type { Credentials } from './credentials.js';

export abstract class AccountRepository {
  /** An active account, or null. Throws VERSION_CONFLICT if it has another version than the expected one. */
  abstract find(id: string, expectedVersion?: number): Promise<Account | null>;
  /** By its public name, in upper or lower case. */
  abstract findByName(username: string): Promise<Account | null>;

  /**
   * Saves a new account together with its credentials. Returns false if the e-mail address has an account already, or an
   * earlier attempt saved one under the id: then it does as much work, without any effect. Throws UsernameTaken.
   */
  abstract add(change: AccountChange, credentials: Credentials): Promise<boolean>;

  /** Returns the account with its new version. Throws UsernameTaken, LastAdmin and VERSION_CONFLICT. */
  abstract save(change: AccountChange): Promise<Account>;

  /** Saves the deletion and deletes the credentials, both or neither. Throws LastAdmin and VERSION_CONFLICT. */
  abstract remove(change: AccountChange): Promise<void>;
}
