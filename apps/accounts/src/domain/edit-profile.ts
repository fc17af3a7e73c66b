import { accountState, type Account } from './account.js';
import type { AccountChange } from './account-change.js';
import { accountEditedV1, accountProfileWrittenV1, type ProfileEdit } from '@broadsheet/contracts';

/** The account with its profile changed by whom it belongs to; nothing to save where nothing differs. */
export function editProfile(account: Account, edit: ProfileEdit): AccountChange {
  const fields = (['username', 'biography', 'image'] as const).filter((field) => {
    return edit[field] !== undefined && edit[field] !== account.profile[field];
  });
  if (fields.length === 0) return { account, events: [] };
  const profile = { ...account.profile, ...edit };
  const changed = { ...account, profile };
  const change = { by: { kind: 'account' as const, id: account.id }, fields };
  return {
    account: changed,
    events: [
      accountEditedV1.draft({ account: accountState(changed), change }),
      accountProfileWrittenV1.draft({ accountId: account.id, ...profile }),
    ],
  };
}
