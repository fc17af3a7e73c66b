import type { AccountState, AccountStatus, Role } from '@broadsheet/contracts';

/** Somebody who may sign in. The e-mail address and the password are not part of it: they are credentials. */
export interface Account {
  readonly id: string;
  /** The version it is stored with; 0 before it is saved for the first time. */
  readonly version: number;
  readonly status: AccountStatus;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
  readonly profile: Profile;
}

export interface Profile {
  readonly username: string;
  readonly biography: string;
  readonly image: string | null;
}

export const ERASED_PROFILE: Profile = { username: '', biography: '', image: null };

export function accountState({ id, status, roles, createdAt }: Account): AccountState {
  return { id, status, roles: [...roles], createdAt: createdAt.toISOString() };
}

/** Two names that differ in case only are the same name. */
export const nameKey = (username: string): string => username.toLowerCase();
