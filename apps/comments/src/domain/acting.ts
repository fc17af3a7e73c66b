import type { Actor, Caller } from '@broadsheet/contracts';

/** Whoever sent the request, as facts that are kept for ever may name them. */
export function actorOf({ accountId }: Caller): Actor {
  return accountId === null ? { kind: 'guest' } : { kind: 'account', id: accountId };
}

export function isModerator({ roles }: Caller): boolean {
  return roles.includes('moderator') || roles.includes('admin');
}
