import { delay } from '@broadsheet/platform/concurrency';

/** This long after its response a write counts as not seen. */
export const GIVE_UP_MS = 5_000;

/** Who waits longer than this is late, and a tenth of the time waited is exact enough: asking on would hold up everybody. */
const EXACT_MS = 100;

export interface Asking {
  readonly everyMs: number;
  /** Unanswered questions at most: more than one where a read may wait inside the service for what is on its way. */
  readonly atOnce: number;
}

/**
 * Asks every few milliseconds. Where several questions may be open at once, a read that waits does not hide that a later
 * one finds it at once. Resolves with the first yes, to false after five seconds.
 */
export async function askUntil(ask: () => Promise<boolean>, { everyMs, atOnce }: Asking): Promise<boolean> {
  const begun = performance.now();
  const deadline = begun + GIVE_UP_MS;
  const found = Promise.withResolvers<void>();
  let [seen, asking] = [false, 0];
  const look = async (): Promise<void> => {
    asking += 1;
    if (await ask().finally(() => (asking -= 1))) seen = true;
    if (seen) found.resolve();
  };
  while (!seen && performance.now() < deadline) {
    if (asking < atOnce) look().catch(found.reject);
    const waited = performance.now() - begun;
    await Promise.race([delay(waited < EXACT_MS ? everyMs : waited / 10), found.promise]);
  }
  return seen;
}
