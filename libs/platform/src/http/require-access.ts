import { CallerForbidden, TokenRequired } from '#errors/platform.errors.js';
import { allows, type Access, type Caller } from '@broadsheet/contracts';

/** Throws TokenRequired or CallerForbidden where the rule does not let the caller in. */
export function requireAccess(access: Access, caller: Caller): void {
  if (allows(access, caller)) return;
  if (caller.accountId === null) throw new TokenRequired();
  throw new CallerForbidden(needOf(access));
}

function needOf(access: Access): string {
  if (access.kind === 'role') return `one of the roles ${access.roles.join(', ')}`;
  return access.kind === 'scope' ? `a token with the scope ${access.scope}` : 'an account';
}
