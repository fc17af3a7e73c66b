import { accountState, ERASED_PROFILE, type Account } from './account.js';
import type { AccountChange } from './account-change.js';
import { accountDeletedV1, accountProfileErasedV1 } from '@broadsheet/contracts';

/** What is left is the id, so that nobody gets it again; name, profile and roles are gone. */
export function deleteAccount(account: Account): AccountChange {
  const deleted: Account = { ...account, status: 'deleted', roles: [], profile: ERASED_PROFILE };
  const change = { by: { kind: 'account' as const, id: account.id } };
  return {
    account: deleted,
    events: [
      accountDeletedV1.draft({ account: accountState(deleted), change }),
      accountProfileErasedV1.draft(account.id),
    ],
    endsAdmin: account.roles.includes('admin'),
  };
}
