/** Requests of a client in the current window and in the previous one. */
export interface WindowCounts {
  readonly current: number;
  readonly previous: number;
}

export interface Judgement {
  readonly admitted: boolean;
  /** Requests that may follow at once. */
  readonly remaining: number;
  /** Milliseconds until the next one is admitted, if no other comes; 0 if one is admitted now. */
  readonly waitMs: number;
}

export interface WindowLimit {
  readonly limit: number;
  readonly windowMs: number;
  /** Of the current window. */
  readonly elapsedMs: number;
}

/**
 * Sliding-window counter: the previous window counts by the share of it that the last `windowMs` still cover, as if its
 * requests had come evenly (J. Desgats, “How we built rate limiting capable of scaling to millions of domains”, Cloudflare,
 * 2017). Two numbers for each client, which several gateways may add up in any order; that is why it is not GCRA, whose one
 * time stamp would have to be changed by all of them in turn.
 * Only admitted requests count, so a client that keeps sending is admitted again as soon as one that waits.
 */
export function judge({ current, previous }: WindowCounts, { limit, windowMs, elapsedMs }: WindowLimit): Judgement {
  const left = limit - current - previous * (1 - elapsedMs / windowMs);
  if (left >= 1) return { admitted: true, remaining: Math.floor(left) - 1, waitMs: 0 };
  const free = limit - 1;
  const waitMs =
    current < free
      ? shareUntil(previous, free - current) * windowMs - elapsedMs
      : (1 + shareUntil(current, free)) * windowMs - elapsedMs;
  return { admitted: false, remaining: 0, waitMs };
}

/** Which share of a window has to pass until `count` requests in the one before weigh no more than `free`. */
function shareUntil(count: number, free: number): number {
  return count <= free ? 0 : 1 - free / count;
}
