import type { FailureKind } from './failure-kind.js';
import { partitionKey, type Position } from '#kafka/position.js';
import { backoffMs } from '@broadsheet/platform';

export interface Attempt {
  /** From 1. */
  readonly number: number;
  readonly firstFailedAt: Date;
}

/** Counts the failed attempts of the record that a partition waits for. A partition waits for one record at a time, so it has one counter. */
export class Attempts {
  private readonly waiting = new Map<string, Attempt & { readonly offset: string }>();

  failed(position: Position, now: Date): Attempt {
    const { offset } = position;
    const key = partitionKey(position);
    const before = this.waiting.get(key);
    const same = before?.offset === offset ? before : undefined;
    const attempt = { offset, number: (same?.number ?? 0) + 1, firstFailedAt: same?.firstFailedAt ?? now };
    this.waiting.set(key, attempt);
    return attempt;
  }

  succeeded(position: Position): void {
    this.waiting.delete(partitionKey(position));
  }
}

/** A record becomes a dead letter after this number of attempts, unless a dependency is unavailable. */
const MAX_ATTEMPTS = 5;
const BACKOFF = { firstMs: 100, maxMs: 5_000 };
/** In the middle of the jitter: a partition has one consumer, so no two of them retry in step. */
const NO_JITTER = 0.5;

/** Milliseconds to pause the partition after the nth failed attempt at a record; `undefined`: it is a dead letter. */
export function retryDelay(kind: FailureKind, attempt: number): number | undefined {
  if (kind === 'poison') return undefined;
  if (kind === 'retry' && attempt >= MAX_ATTEMPTS) return undefined;
  return backoffMs(attempt, BACKOFF, NO_JITTER);
}
