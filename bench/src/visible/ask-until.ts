import { setTimeout as pause } from 'node:timers/promises';

/** This long after its answer a write counts as not seen. */
export const GIVE_UP_MS = 5_000;

/** Unanswered questions at most, so that a service that is behind is not asked to death. */
const AT_ONCE = 4;

/**
 * Asks every few milliseconds without waiting for earlier answers: a read that waits inside the service for what is on
 * its way must not hide that a later one finds it at once. Resolves with the first yes, to false after five seconds.
 */
export async function askUntil(ask: () => Promise<boolean>, everyMs: number): Promise<boolean> {
  const deadline = performance.now() + GIVE_UP_MS;
  const found = Promise.withResolvers<void>();
  let [seen, asking] = [false, 0];
  const look = async (): Promise<void> => {
    asking += 1;
    if (await ask().finally(() => (asking -= 1))) seen = true;
    if (seen) found.resolve();
  };
  while (!seen && performance.now() < deadline) {
    if (asking < AT_ONCE) look().catch(found.reject);
    await Promise.race([pause(everyMs), found.promise]);
  }
  return seen;
}
