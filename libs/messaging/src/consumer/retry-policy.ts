import type { FailureKind } from './failure-kind.js';

/** A record is handed over this often at most before it is a dead letter, unless something it needs is away. */
const MOST_ATTEMPTS = 5;
const FIRST_DELAY_MS = 100;
const MOST_DELAY_MS = 5_000;

/** Milliseconds to pause the partition after the nth failed attempt at a record; `undefined`: it is a dead letter. */
export function retryDelay(kind: FailureKind, attempt: number): number | undefined {
  if (kind === 'poison') return undefined;
  if (kind === 'retry' && attempt >= MOST_ATTEMPTS) return undefined;
  return Math.min(MOST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(attempt - 1, 10));
}
