import { accountState, type Account } from './account.js';
import type { AccountChange } from './account-change.js';
import { accountRolesChangedV1, Role, type Actor } from '@broadsheet/contracts';

export interface GivenRoles {
  readonly roles: readonly Role[];
  readonly by: Actor;
  readonly reason?: string | undefined;
}

/** Every account is a reader; the roles stand in one order, each once. */
export const fullRoles = (roles: readonly Role[]): Role[] => {
  return Role.options.filter((role) => role === 'reader' || roles.includes(role));
};

/** The account with other roles; nothing to save where they are the same. */
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
