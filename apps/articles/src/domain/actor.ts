import type { Actor, Caller } from '@broadsheet/contracts';

/** Who caused a change, as events name them: pseudonymous ids only. */
export function actorOf({ accountId }: Caller): Actor {
  return accountId === null ? { kind: 'system' } : { kind: 'account', id: accountId };
}
