import type { Actor, Caller } from '@broadsheet/contracts';

/** Who decides, as events tell it. */
export function actorOf({ accountId }: Caller): Actor {
  return accountId === null ? { kind: 'guest' } : { kind: 'account', id: accountId };
}
