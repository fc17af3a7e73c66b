import { delay } from '#concurrency/delay.js';

interface PollOptions {
  /** Milliseconds between two looks, or of the pause after the nth look (from 1). */
  readonly everyMs: number | ((looks: number) => number);
  /** Milliseconds until it gives up; unlimited by default. */
  readonly withinMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Looks until there is something to see: resolves with the first value that is neither undefined, null nor false, or with
 * undefined once the time is up or the signal aborts. It looks at least once. Throws what `look` throws.
 */
export async function poll<T>(
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  { everyMs, withinMs = Number.POSITIVE_INFINITY, signal }: PollOptions,
): Promise<T | undefined> {
  const startedAt = performance.now();
  for (let looks = 1; ; looks += 1) {
    const seen = await look();
    if (isSeen(seen)) return seen;
    const leftMs = startedAt + withinMs - performance.now();
    if (leftMs <= 0 || signal?.aborted) return undefined;
    const pauseMs = typeof everyMs === 'number' ? everyMs : everyMs(looks);
    await delay(Math.min(pauseMs, leftMs), { signal });
    if (signal?.aborted) return undefined;
  }
}

function isSeen<T>(seen: T | undefined | null | false): seen is T {
  return seen !== undefined && seen !== null && seen !== false;
}
