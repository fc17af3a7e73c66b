import { delay } from '@broadsheet/platform';

/** Awaits the work, but not longer than `ms` milliseconds: a silent broker must not delay a shutdown. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(ms, { ref: false })]);
}
