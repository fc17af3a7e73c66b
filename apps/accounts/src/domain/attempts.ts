/** How attempts to guess a secret are slowed down. */
export interface Throttling {
  /** Attempts that may fail without a wait. */
  readonly free: number;
  /** The first wait; each further failure doubles it. */
  readonly firstMs: number;
  readonly maxMs: number;
  /** After this time without an attempt, all are forgotten. */
  readonly quietMs: number;
}

/** The attempts that have one thing in common, such as their address. */
export interface Attempts {
  /** Those that failed, and those whose outcome is not known yet. */
  readonly failures: number;
  readonly blockedUntil: Date;
  readonly forgottenAt: Date;
}

/** After the nth failure the next attempt must wait `min(max, first · 2^(n − free − 1))`, and not at all for `n <= free`. */
export function waitAfter(failures: number, { free, firstMs, maxMs }: Throttling): number {
  return failures <= free ? 0 : Math.min(maxMs, firstMs * 2 ** (failures - free - 1));
}

/** One more attempt. It counts as failed until its outcome is known, so that concurrent attempts cannot evade the count. */
export function withOneMore(attempts: Attempts | null, throttling: Throttling, now: Date): Attempts {
  const failures = (attempts && attempts.forgottenAt > now ? attempts.failures : 0) + 1;
  const wait = waitAfter(failures, throttling);
  return {
    failures,
    // Long ago if there is no wait: the moment of this attempt would block one that began just before it.
    blockedUntil: new Date(wait === 0 ? 0 : now.getTime() + wait),
    forgottenAt: new Date(now.getTime() + wait + throttling.quietMs),
  };
}
