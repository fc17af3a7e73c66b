import { setTimeout as pause } from 'node:timers/promises';

/** Beyond this a write counts as not seen, with this time. */
export const GIVE_UP_MS = 5_000;

/**
 * Asks every few milliseconds, without waiting for earlier answers: a read that waits inside the service for what is on
 * its way must not hide that a later one finds it at once. Resolves with the first yes, to false after five seconds.
 */
export async function askUntil(ask: () => Promise<boolean>, everyMs: number): Promise<boolean> {
  const deadline = performance.now() + GIVE_UP_MS;
  const found = Promise.withResolvers<boolean>();
  let seen = false;
  const look = async (): Promise<void> => {
    if (!(await ask())) return;
    seen = true;
    found.resolve(true);
  };
  while (!seen && performance.now() < deadline) {
    look().catch((error: unknown) => found.reject(error as Error));
    await Promise.race([pause(everyMs), found.promise]);
  }
  return seen;
}
