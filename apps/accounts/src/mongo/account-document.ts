import type { AccountDocument } from './account.schema.js';
import { nameKey, type Account } from '#domain/account.js';
import type { StateOf } from '@broadsheet/messaging';

export function toAccount({ _id: id, username, biography, image, ...rest }: AccountDocument): Account {
  const { version, status, roles, createdAt } = rest;
  return { id, version, status, roles, createdAt, profile: { username, biography, image } };
}

/** As it is stored while it is active. */
export function toState({ status, roles, createdAt, profile }: Account): StateOf<AccountDocument> {
  return { status, roles: [...roles], createdAt, ...profile, nameKey: nameKey(profile.username) };
}
