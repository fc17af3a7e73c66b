import { setTimeout as pause } from 'node:timers/promises';

const ASK_EVERY_MS = 100;

/**
 * Asks again and again until the answer is yes, and resolves to the milliseconds that it took. A question that throws
 * has no answer yet. Rejects at the deadline, telling what was waited for and the last error.
 */
export async function untilTrue(
  what: string,
  ask: () => Promise<boolean> | boolean,
  withinMs: number,
): Promise<number> {
  const begun = performance.now();
  let last = 'it said no';
  while (performance.now() - begun < withinMs) {
    try {
      if (await ask()) return Math.round(performance.now() - begun);
    } catch (error) {
      last = (error as Error).message;
    }
    await pause(ASK_EVERY_MS);
  }
  throw new Error(`waited ${withinMs / 1000} s in vain for ${what}; last: ${last}`);
}
