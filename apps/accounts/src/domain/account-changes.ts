import { accountState, type Account, type AccountChange, type Profile } from './account.js';
import {
  accountCreatedV1,
  accountDeletedV1,
  accountEditedV1,
  accountProfileErasedV1,
  accountProfileWrittenV1,
  accountRolesChangedV1,
  Role,
  type Actor,
  type ProfileEdit,
} from '@broadsheet/contracts';

interface NewAccount {
  readonly id: string;
  readonly username: string;
  /** In addition to the role of a reader. */
  readonly roles?: readonly Role[];
  /** Who creates it; by default the new account itself. */
  readonly by?: Actor;
}

/** A new account is a reader; other roles are given by admins and operators. */
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

/** The account with its profile changed by its owner; nothing to save if nothing differs. */
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

export interface GivenRoles {
  readonly roles: readonly Role[];
  readonly by: Actor;
  readonly reason?: string | undefined;
}

/** The account with other roles; nothing to save if they are the same. */
export function changeRoles(account: Account, { roles: given, by, reason }: GivenRoles): AccountChange {
  const roles = fullRoles(given);
  if (roles.join() === fullRoles(account.roles).join()) return { account, events: [] };
  const changed: Account = { ...account, roles };
  const change = { by, fields: ['roles'], ...(reason === undefined ? {} : { reason }) };
  return {
    account: changed,
    events: [accountRolesChangedV1.draft({ account: accountState(changed), change })],
    endsAdmin: account.roles.includes('admin') && !roles.includes('admin'),
  };
}

/** Every account is a reader; the roles have one order, without duplicates. */
function fullRoles(roles: readonly Role[]): Role[] {
  return Role.options.filter((role) => role === 'reader' || roles.includes(role));
}

const ERASED_PROFILE: Profile = { username: '', biography: '', image: null };

/** Only the id stays, so that no other account gets it; name, profile and roles are gone. */
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
