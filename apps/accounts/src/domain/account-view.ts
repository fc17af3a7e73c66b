import type { Account } from './account.js';
import type { AccountView, OwnAccount, ProfileView } from '@broadsheet/contracts';

export function profileView({ id, profile, createdAt }: Account): ProfileView {
  return { id, ...profile, joinedAt: createdAt.toISOString() };
}

export function ownAccount(account: Account, email: string): OwnAccount {
  return { ...profileView(account), email, roles: [...account.roles], version: account.version };
}

export function accountView({ id, profile, roles, createdAt, version }: Account): AccountView {
  return { id, username: profile.username, roles: [...roles], joinedAt: createdAt.toISOString(), version };
}
