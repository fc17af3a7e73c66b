import { poll } from '#concurrency/poll.js';

interface ArrivalOptions {
  /** Milliseconds until it gives up; a quarter of a second by default, which is what a read may wait. */
  readonly withinMs?: number | undefined;
}

const PATIENCE_MS = 250;
/** Between two looks, the last one repeated: an event is usually some ten milliseconds behind its request. */
const PAUSES_MS = [10, 20, 40, 80];
const MAX_PAUSE_MS = 100;

/**
 * Waits for what an event of another service brings and that may still be on its way: looks until `hasArrived`, or until
 * the time is up. Returns what it saw last, so the caller decides about what did not arrive. Looks at least once.
 */
export async function awaitArrival<T>(
  look: () => Promise<T> | T,
  hasArrived: (seen: T) => boolean,
  { withinMs = PATIENCE_MS }: ArrivalOptions = {},
): Promise<T> {
  let seen!: T;
  const everyMs = (looks: number): number => PAUSES_MS[looks - 1] ?? MAX_PAUSE_MS;
  await poll(async () => hasArrived((seen = await look())), { everyMs, withinMs });
  return seen;
}
