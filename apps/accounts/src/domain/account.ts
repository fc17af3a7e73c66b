import type {
  AccountState,
  AccountStatus,
  AccountView,
  EventDraft,
  OwnAccount,
  ProfileView,
  Role,
} from '@broadsheet/contracts';

/** A person who may sign in. The e-mail address and the password are not part of it: they are credentials. */
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

/** A decision's outcome. `account.version` is the version it is based on; without events there is nothing to save. */
export interface AccountChange {
  readonly account: Account;
  readonly events: readonly EventDraft[];
  /** Whether the account loses the role of an admin: then another account must have it. */
  readonly endsAdmin?: boolean;
}

/** Two names that differ in case only are the same name. */
export const nameKey = (username: string): string => username.toLowerCase();

/** What events that are kept for ever say of an account. */
export function accountState({ id, status, roles, createdAt }: Account): AccountState {
  return { id, status, roles: [...roles], createdAt: createdAt.toISOString() };
}

export function profileView({ id, profile, createdAt }: Account): ProfileView {
  return { id, ...profile, joinedAt: createdAt.toISOString() };
}

export function ownAccount(account: Account, email: string): OwnAccount {
  return { ...profileView(account), email, roles: [...account.roles], version: account.version };
}

export function accountView({ id, profile, roles, createdAt, version }: Account): AccountView {
  return { id, username: profile.username, roles: [...roles], joinedAt: createdAt.toISOString(), version };
}
