import { accountState, type Account } from './account.js';
import type { AccountChange } from './account-change.js';
import { fullRoles } from './change-roles.js';
import { accountCreatedV1, accountProfileWrittenV1, type Actor, type Role } from '@broadsheet/contracts';

interface NewAccount {
  readonly id: string;
  readonly username: string;
  /** Beside that of a reader. */
  readonly roles?: readonly Role[];
  /** Whose work it is; the new account's own where nothing is said. */
  readonly by?: Actor;
}

/** Whoever signs up is a reader; more is given by others. */
export function createAccount(given: NewAccount, now: Date): AccountChange {
  const { id, username, by = { kind: 'account', id } } = given;
  const roles = fullRoles(given.roles ?? []);
  const profile = { username, biography: '', image: null };
  const account: Account = { id, version: 0, status: 'active', roles, createdAt: now, profile };
  const change = { by };
  return {
    account,
    events: [
      accountCreatedV1.draft({ account: accountState(account), change }),
      accountProfileWrittenV1.draft({ accountId: id, ...profile }),
    ],
  };
}
