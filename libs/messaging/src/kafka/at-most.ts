import { setTimeout as delay } from 'node:timers/promises';

/** Waits for the work, but no longer than so many milliseconds: a broker that is silent must not hold up a stop. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(milliseconds, undefined, { ref: false })]);
}
