export interface GrowingDelay {
  readonly firstMs: number;
  readonly maxMs: number;
}

/**
 * Milliseconds to wait after the nth failure in a row (from 1): doubled each time up to `maxMs`,
 * spread by a fifth either way so that instances do not knock together. `random` is in [0, 1).
 */
export function growingDelay(failures: number, { firstMs, maxMs }: GrowingDelay, random = Math.random()): number {
  const doubled = firstMs * 2 ** Math.min(failures - 1, 30);
  return Math.round(Math.min(maxMs, doubled) * (0.8 + 0.4 * random));
}
