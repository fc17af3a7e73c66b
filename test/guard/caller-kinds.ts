import type { Role, Scope } from '@broadsheet/contracts';

/** What a kind of caller may do at most; what is its own is decided by the item. */
interface Kind {
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
}

const person = (...roles: Role[]): Kind => ({ roles, scopes: [] });
const machine = (scope: Scope): Kind => ({ roles: [], scopes: [scope] });

/**
 * Everyone who may come to the door. `owner` is a reader to whom the items belong; all others are strangers to them.
 * A machine without a scope there is not: no key is made without one.
 */
export const CALLER_KINDS = {
  anonymous: { roles: [], scopes: [] },
  owner: person('reader'),
  reader: person('reader'),
  author: person('author'),
  editor: person('editor'),
  moderator: person('moderator'),
  admin: person('admin'),
  'machine:import': machine('import'),
} as const satisfies Record<string, Kind>;

export type CallerKind = keyof typeof CALLER_KINDS;
export const CALLER_KIND_NAMES = Object.keys(CALLER_KINDS) as CallerKind[];
