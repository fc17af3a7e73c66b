import { accountState, type Account } from './account.js';
import type { AccountChange } from './account-change.js';
import { accountCreatedV1, accountProfileWrittenV1 } from '@broadsheet/contracts';

interface NewAccount {
  readonly id: string;
  readonly username: string;
}

/** Whoever signs up is a reader; more is given by others. */
export function createAccount({ id, username }: NewAccount, now: Date): AccountChange {
  const profile = { username, biography: '', image: null };
  const account: Account = { id, version: 0, status: 'active', roles: ['reader'], createdAt: now, profile };
  const change = { by: { kind: 'account' as const, id } };
  return {
    account,
    events: [
      accountCreatedV1.draft({ account: accountState(account), change }),
      accountProfileWrittenV1.draft({ accountId: id, ...profile }),
    ],
  };
}
