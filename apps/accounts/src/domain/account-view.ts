import type { Account } from './account.js';
import type { OwnAccount, ProfileView } from '@broadsheet/contracts';

export function profileView({ id, profile, createdAt }: Account): ProfileView {
  return { id, ...profile, joinedAt: createdAt.toISOString() };
}

export function ownAccount(account: Account, email: string): OwnAccount {
  return { ...profileView(account), email, roles: [...account.roles], version: account.version };
}
