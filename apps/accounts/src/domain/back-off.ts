/** How tries to guess a secret are slowed down. */
export interface BackOff {
  /** Tries that may fail without a wait. */
  readonly free: number;
  /** The first wait; each failure doubles it. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** So long after the last try, all are forgotten. */
  readonly quietMs: number;
}

/** The tries of one kind, by what they have in common. */
export interface Tries {
  /** Those that failed, and those that nobody knows the end of yet. */
  readonly failures: number;
  readonly blockedUntil: Date;
  readonly forgottenAt: Date;
}

/** After the nth failure the next try has to wait `min(most, first · 2^(n − free − 1))`, and not at all for `n <= free`. */
export function waitAfter(failures: number, { free, firstMs, mostMs }: BackOff): number {
  return failures <= free ? 0 : Math.min(mostMs, firstMs * 2 ** (failures - free - 1));
}

/** One more try. It counts as failed until it has not: tries that are made at once do not get past each other. */
export function withOneMore(tries: Tries | null, backOff: BackOff, now: Date): Tries {
  const failures = (tries && tries.forgottenAt > now ? tries.failures : 0) + 1;
  const wait = waitAfter(failures, backOff);
  return {
    failures,
    // Long past where nobody has to wait: the moment of this try would hold up one that began just before it.
    blockedUntil: new Date(wait === 0 ? 0 : now.getTime() + wait),
    forgottenAt: new Date(now.getTime() + wait + backOff.quietMs),
  };
}
