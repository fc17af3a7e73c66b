import type { Caller, Role, Scope } from '@broadsheet/contracts';

/** What a kind of caller may do at most; what is its own is decided by the item. */
interface Kind {
  /** False for machines, which have no account of their own, and for nobody. */
  readonly signsUp: boolean;
  readonly roles: readonly Role[];
  readonly scopes: readonly Scope[];
}

const person = (...roles: Role[]): Kind => ({ signsUp: true, roles, scopes: [] });
const machine = (...scopes: Scope[]): Kind => ({ signsUp: false, roles: [], scopes });

/** Everyone who may come to the door. `owner` is a reader to whom the items belong; all others are strangers to them. */
export const CALLER_KINDS = {
  anonymous: { signsUp: false, roles: [], scopes: [] },
  owner: person('reader'),
  reader: person('reader'),
  author: person('author'),
  editor: person('editor'),
  moderator: person('moderator'),
  admin: person('admin'),
  machine: machine(),
  'machine:import': machine('import'),
} as const satisfies Record<string, Kind>;

export type CallerKind = keyof typeof CALLER_KINDS;
export const CALLER_KIND_NAMES = Object.keys(CALLER_KINDS) as CallerKind[];

/** The caller as the gateway would find it in an access token. */
export function callerOf(kind: CallerKind, accountId: string | null, name: string | null): Caller {
  const { roles, scopes }: Kind = CALLER_KINDS[kind];
  return { accountId, name, roles, scopes };
}
