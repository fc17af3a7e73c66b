import { isMachine, type Caller, type Role, type Scope } from '#http/caller.js';

/** Who may call a route. The service itself checks whether an item belongs to the caller. */
export type Access =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'account' }
  | { readonly kind: 'role'; readonly roles: readonly Role[] }
  | { readonly kind: 'scope'; readonly scope: Scope };

export const anyone: Access = { kind: 'anyone' };
export const anyAccount: Access = { kind: 'account' };
/** An admin may do what any role may. */
export const role = (...roles: Role[]): Access => ({ kind: 'role', roles: [...roles, 'admin'] });
export const adminOnly: Access = role();
export const scope = (name: Scope): Access => ({ kind: 'scope', scope: name });

/** Whether the rule admits this caller. */
export function allows(access: Access, caller: Caller): boolean {
  switch (access.kind) {
    case 'anyone':
      return true;
    case 'account':
      return caller.accountId !== null && !isMachine(caller);
    case 'role':
      return access.roles.some((one) => caller.roles.includes(one));
    case 'scope':
      return caller.scopes.includes(access.scope);
  }
}
